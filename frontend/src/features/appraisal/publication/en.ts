export default {
  publication: {
    title: "Publish an area",
    note: "Village by village: what waits for approval without an open objection is approved, then quarters and years are made. You may leave; after an interruption it goes on.",
    start: "Publish",
    needArea: "Choose an area",
    needPeriod: "Choose a period",
    latest: "Latest",
    back: "Back",
    leave: "You may close this window; it goes on.",
    progress: "{{done, number}} of {{total, number}} villages",
    result: "Published {{published}} villages, {{households}} households; approved {{approved}} rounds.",
    before: " {{count}} villages had it before.",
    left: "{{count}} villages not published",
    state: {
      HELD: "On hold",
      QUEUED: "Waiting",
      RUNNING: "Running",
      DONE: "Done",
      FAILED: "Failed",
      EXPIRED: "Done",
    },
  },
};
