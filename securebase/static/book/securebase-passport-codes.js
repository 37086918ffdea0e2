/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{LitElement:g,css:w,html:h,nothing:p}=globalThis.secureBase.lit;var{activityStyles:y}=globalThis.secureBase["activity/styles.js"];var{follow:v}=globalThis.secureBase["records/following.js"];var{createStore:$}=globalThis.secureBase["records/store.js"];var{sentAddress:b}=globalThis.secureBase["book/passport-codes/address.js"];var{qrcode:k}=globalThis.secureBase["qr-code.js"];var{FIELD:x,writeInDigits:m}=globalThis.secureBase["records/passport.js"];var T=2600;async function j(s,t){let n=[],a=[],o={},e="";for(let r of Object.values(s)){let d={...o,[r.activity]:r},i=await m(d,t);if(i.length<=T){[o,e]=[d,i];continue}let l=await m({[r.activity]:r},t);if(l.length>T){a.push(r);continue}n.push(e),[o,e]=[{[r.activity]:r},l]}return e&&n.push(e),{passports:n,left:a}}function B(s,t){let[n,a]=t.split("."),o=k(0,"L");o.addData(`${s}#${x}${n}.`,"Byte"),o.addData(a,"Numeric"),o.make();let e=o.getModuleCount(),r=[];for(let d=0;d<e;d++)for(let i=0;i<e;i++){let l=i;for(;i<e&&o.isDark(d,i);)i++;i>l&&r.push(`M${l+u} ${d+u}h${i-l}v1h${l-i}z`)}return{size:e+2*u,path:r.join("")}}var u=4;var c=globalThis.secureBase?.words?.["passport-codes"]??{how:s=>s===1?"Point the camera of the other device at this code, and open the link that it finds.":`All that you have done fills ${s} codes. Point the camera of the other device at each of them, in any order, and open the link that it finds.`,code:(s,t)=>t===1?"A code with your answers":`Code ${s} of ${t}`,left:s=>`${s===1?"1 thing is":`${s} things are`} too long for a code. The link and the file carry all.`,inFolder:"A camera cannot open a book that lies in a folder on this device. Copy your link instead, and paste it on the other device.",nothing:"There is nothing to take along yet.",cannot:"This browser cannot make a code. Save your answers to a file instead."};var D=w`
:host{margin-block:1em}figure{margin:1em 0 0;break-inside:avoid}svg{display:block;width:100%;max-width:22rem;border-radius:var(--sb-radius-small);background:#fff;forced-color-adjust:none}path{fill:#000}.codes{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,18rem),1fr));gap:0 1.5em}@media print{svg{width:65mm;print-color-adjust:exact}.codes{grid-template-columns:1fr 1fr}}`,f=class extends g{static styles=[y,D];static properties={page:{type:String},found:{state:!0}};constructor(){super(),this.page="",this.store=$(window),this.found=null,v(this,()=>{this.draw()})}connectedCallback(){super.connectedCallback(),this.draw()}async draw(){let t=b(this.page),n=this.store.all();if(!Object.keys(n).length){this.found={told:c.nothing};return}if(!t){this.found={told:c.inFolder};return}try{let{passports:a,left:o}=await j(n,new Date),e=a.map(r=>B(t,r));this.found={codes:e,left:o.length}}catch{this.found={told:c.cannot}}}render(){if(!this.found)return p;if("told"in this.found)return h`<p>${this.found.told}</p>`;let{codes:t,left:n}=this.found;return h`
${t.length?h`<p>${c.how(t.length)}</p>`:p}
<div class="codes">
${t.map(({size:a,path:o},e)=>h`<figure>
<svg
viewBox="0 0 ${a} ${a}"
role="img"
aria-label=${c.code(e+1,t.length)}
shape-rendering="crispEdges"
>
<path d=${o} />
</svg>
${t.length>1?h`<figcaption>${c.code(e+1,t.length)}</figcaption>`:p}
</figure>`)}
</div>
${n?h`<p>${c.left(n)}</p>`:p}
`}};customElements.define("sb-passport-codes",f);})();
