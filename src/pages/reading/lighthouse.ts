/** The mark of the site as in the explorer's header. Its colours are rules of `reading.css`. */
export const LIGHTHOUSE =
  '<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><path class="beam" d="M17 9 32 3v12zM15 9 0 3v12z"/>' +
  '<path class="tower" d="M13 12h6l2.2 17H10.8z"/><path class="band" d="M12.4 17h7.2l.5 4h-8.2z"/>' +
  '<rect class="lamp" x="12.5" y="6.5" width="7" height="5" rx="1"/><path class="tower" d="M11.8 6.5 16 3l4.2 3.5z"/></svg>';
