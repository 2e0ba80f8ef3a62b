/** The cast, its references, their locked looks; and naming them within a text. */
export default {
  'mention.text': 'Text', 'mention.names': 'Cast and references', 'mention.hint': 'Type @ to name somebody of the cast, a place or a thing.',
  'mention.found': { one: '{n} name; arrow keys move, Enter takes it.', other: '{n} names; arrow keys move, Enter takes one.' },
  'kind.character': 'character',
};
