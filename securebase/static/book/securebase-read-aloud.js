/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{offerListening:t}=globalThis.secureBase["book/listen/offer.js"];var e=class extends HTMLElement{stop=()=>{};connectedCallback(){let s=this.getAttribute("name")??"";this.stop=t(this,{lesson:s,parts:[]})}disconnectedCallback(){this.stop()}};customElements.define("sb-read-aloud",e);})();
