export default {
  deeds: {
    title: "Reported deeds",
    note: "What other modules and systems reported: recorded or refused, with the reason; nothing is lost",
    kinds: { VOLUNTEER_HOUR: "Voluntary work", MATTER_SETTLED: "Matter settled", VISIT: "Visit" },
    kind: "Kind",
    reference: "Reference",
    sender: "Reported by",
    amount: "Amount",
    text: "What",
    happenedOn: "Date",
    receivedAt: "Received",
    status: "State",
    statuses: {
      RECORDED: "recorded",
      REFUSED: "refused",
      TAKEN_BACK: "taken back",
      UNREVERSED: "taken back, entry stands",
    },
    reason: "Reason",
    empty: "Nothing was reported",
    emptyDetail: "Let an item of the scheme be fed by a kind; what other systems report of it is listed here.",
  },
};
