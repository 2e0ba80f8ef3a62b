import { takeFromLink } from './session.js';
import './studio.js';

takeFromLink();
const theme = localStorage.getItem('ra.theme');
if (theme) {
  document.documentElement.dataset.theme = theme;
}
