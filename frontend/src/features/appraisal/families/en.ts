/** Recording at the counter. */
export default {
  record: {
    go: "Record",
    title: "Record for {{name}} ({{period}})",
    item: "Item",
    points: "Points",
    add: "+{{points}}",
    deduct: "−{{points}}",
    day: "Day",
    range: "Choose a day of this period",
    text: "What happened",
    textHint: "In plain words",
    evidence: "Evidence",
    evidenceHint: "Number of a photo or paper, or a witness",
    done: "Recorded: index {{before}} → {{now}}",
    warned: "Recorded: {{warning}}, no points",
  },
};
