import './theme.js';
import './money.js';
import './problem.js';
import './picture.js';
import './price.js';
import './drawing.js';
import './picker.js';
import './dialog.js';
