export default {
  ratings: {
    title: "Self and mutual ratings of {{name}} ({{period}})",
    save: "Save",
    done: "Saved",
    refused: "Not saved: {{reasons}}",
    notYours: ", {{why}}",
    rule: "Tick who has rated; what is left open is 0. Own rating {{self}}%, mean of the neighbours' {{mutual}}%, at least {{least}} of them.",
    missing: { OTHER: " Where one is missing the other counts alone.", NOTHING: " What is missing counts 0." },
    item: "Item",
    self: "Self",
    left: "{{name}} (has left the grid)",
    counted: "Counts",
    add: "+{{least}}–{{most}}",
    deduct: "−{{least}}–{{most}}",
  },
};
