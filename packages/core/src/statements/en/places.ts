/** Bodies whose printed name is a place or a building: they speak as an office. Own writing. */
export const SEATS = `Kremlin|Élysée|Elysée|Elysee|Downing Street|White House|Quai d’Orsay|Whitehall|Foggy Bottom|Pentagon|Vatican|Holy See|
  Capitol Hill|Westminster|Blue House|Palace|Treasury|Kirya|Zhongnanhai|Chigi|Matignon`
