/** How shots are numbered on a set: the scene's number and a letter, 1A, 1B … 1Z, 1AA. @param scene and shot count from 0 */
export function shotNumber(scene, shot) {
  let letters = '';
  for (let n = shot; n >= 0; n = Math.floor(n / 26) - 1) {
    letters = String.fromCharCode(65 + (n % 26)) + letters;
  }
  return `${scene + 1}${letters}`;
}
