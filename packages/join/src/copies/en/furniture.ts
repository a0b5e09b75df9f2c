/** Lines under or over a text that say whose it is, or ask for something: no part of what it tells. */
export const FURNITURE =
  /^\W*(?:©|\(c\)|copyright\b|all rights reserved|(?:reproduced|reprinted|republished|distributed|syndicated|published)\s+(?:here\s+)?(?:under|with|by|from|through)\b|this (?:article|story|report|text|piece)\s+(?:is|was|has been|first|originally|appear)|(?:subscribe|sign up|click|follow us|read more|read also|see also|related)\b)/i
