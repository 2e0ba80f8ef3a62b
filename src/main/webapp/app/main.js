import './studio.js';

const theme = localStorage.getItem('ra.theme');
if (theme) {
  document.documentElement.dataset.theme = theme;
}
