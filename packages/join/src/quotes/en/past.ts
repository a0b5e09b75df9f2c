/** Words by which an article says that what it quotes was said on an earlier occasion. */
export const PAST =
  /\b(?:had (?:said|told|written|warned|promised|called|argued|insisted|vowed|declared|claimed|described|asked)|(?:last|earlier this|earlier that|the previous) (?:week|month|year|spring|summer|autumn|fall|winter|day|night)|(?:days?|weeks?|months?|years?) (?:ago|earlier|before)|previously|at the time|back in|once said|famously)\b/i
