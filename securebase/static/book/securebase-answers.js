/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var U=Object.defineProperty;var K=(t,e,s)=>e in t?U(t,e,{enumerable:!0,configurable:!0,writable:!0,value:s}):t[e]=s;var m=(t,e,s)=>K(t,typeof e!="symbol"?e+"":e,s);var{define:w}=globalThis.secureBase["define.js"];var{CSSResult:P,LitElement:S,ReactiveElement:V,_$LE:z,_$LH:W,adoptStyles:X,css:$,defaultConverter:Z,getCompatibleStyle:ee,html:a,isServer:te,mathml:se,noChange:re,notEqual:oe,nothing:d,render:ne,supportsAdoptingStyleSheets:ie,svg:ae,unsafeCSS:le}=globalThis.secureBase.lit;var{keyed:k}=globalThis.secureBase["lit/directives/keyed.js"];var{controlStyles:T,sliderStyles:ue}=globalThis.secureBase["activity/control-styles.js"];var{activityStyles:E}=globalThis.secureBase["activity/styles.js"];var{mark:fe,renderHeading:O,renderOrigins:me,renderSources:ge}=globalThis.secureBase["activity/templates.js"];var{FORMS:L,isBlank:x,isFromNewerVersion:j,isObject:p,mustStay:ve,readRecord:A,versionOf:ye}=globalThis.secureBase["records/record.js"];var h=1e6,N="secure-base-answers",b=1,M=8,Y=500,D=2e3;function R(t,e){let s={format:N,version:b,saved_at:e.toISOString(),records:t};return`${JSON.stringify(s,null,2)}
`}function F(t,e=L){if(t.length>h)return{refused:"too-big"};let s;try{s=JSON.parse(t)}catch{return{refused:"not-json"}}if(!p(s)||s.format!==N)return{refused:"not-ours"};if(G(s,e))return{refused:"newer"};let o=new Date(typeof s.saved_at=="string"?s.saved_at:"");if(s.version!==b||Number.isNaN(o.getTime())||!p(s.records)||!g(s,M))return{refused:"damaged"};let l=Object.entries(s.records),n=l.flatMap(([i,u])=>{let y=A(u,e);return y?.activity===i?[y]:[]});return n.length!==l.length||n.length>Y?{refused:"damaged"}:{records:Object.fromEntries(n.map(i=>[i.activity,i])),savedAt:o}}function G(t,e){return typeof t.version=="number"&&t.version>b?!0:p(t.records)&&Object.values(t.records).some(s=>j(s,e))}function g(t,e){return typeof t=="string"?t.length<=D&&!/[<>]/.test(t):typeof t!="object"||t===null?!0:e===0?!1:Object.entries(t).every(([s,o])=>g(s,1)&&g(o,e-1))}var{createStore:B}=globalThis.secureBase["records/store.js"];var _=$`
.row {
margin-block-start: 1em;
}
.question {
margin-block-start: 1em;
padding: 1em;
}
.question p {
margin: 0;
}
.message p {
margin: 0;
font-weight: 600;
}
.message:not(:has(p:not(:empty), button)) {
margin: 0;
}
`;var v=t=>t===1?"1 activity":`${t} activities`;function I(t){let s=t.getFullYear()===new Date().getFullYear()?void 0:"numeric";return t.toLocaleDateString("en-GB",{day:"numeric",month:"long",year:s})}var r={title:"Save, load or erase",nothingKept:"No answers are kept on this device yet.",kept:(t,e)=>`Kept on this device: answers to ${v(t)}${e?`, last on ${I(e)}`:""}.`,on:t=>`on the page “${t}”`,gone:"Something that is no longer in the course.",others:(t,e)=>[...t?["Your baby’s age, as the month of birth."]:[],...e?[`Where you were in ${e===1?"1 lesson":`${e} lessons`}.`]:[]],onlyHere:"They stay in this browser. Nobody else can see them unless you share the device.",save:"Save to a file",saved:t=>`Saved as ${t}.`,fileName:t=>`secure-base-answers-${t.toISOString().slice(0,10)}.json`,load:"Load from a file",file:"A file of saved answers",willLoad:(t,e)=>`This file holds answers to ${v(t)}, saved on ${I(e)}.`,willReplace:t=>t?`It replaces what is kept here for ${t===1?"1 of them":`${t} of them`}.`:"It replaces nothing that is kept here.",loadThem:"Load these answers",leaveIt:"Leave it",loaded:t=>`Answers to ${v(t)} are loaded.`,notAllLoaded:"Not all of these answers could be kept on this device.",leftAlone:"Nothing has changed.",emptyFile:"This file holds no answers.",erase:"Erase all answers",eraseQuestion:"Erase all answers that are kept on this device?",eraseThem:"Yes, erase them",keepThem:"Keep them",erased:"All answers are erased.",notErased:"This browser does not let us reach what is kept here.",undo:"Undo",undone:"Your answers are back.",notUndone:"This browser would not take your answers back. It may have no room left.",refusals:{"too-big":`This file is too big to be ours: the limit is ${h/1e6} MB. Nothing has changed.`,"not-json":"We could not read this file. Nothing has changed.","not-ours":"This file was not saved by Secure Base. Nothing has changed.",newer:"This file was saved by a newer version of the course. Nothing has changed.",damaged:"This file holds something we did not save, so we left it alone. Nothing has changed."}};var c=class extends S{constructor(){super(),this.headingLevel=2,this.store=B(window),this.asking=null,this.message={text:"",count:0},this.undoErase=null,this.fileAddress="",this.unsubscribe=null}connectedCallback(){super.connectedCallback(),this.unsubscribe=this.store.subscribe(()=>this.requestUpdate())}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.(),URL.revokeObjectURL(this.fileAddress)}async tell(e,s){this.asking=null,this.message={text:e,count:this.message.count+1},await this.focusOn(s)}async ask(e){this.asking=e,this.undoErase=null,this.message={text:"",count:this.message.count+1},await this.focusOn(".question")}async focusOn(e){await this.updateComplete;let s=e&&this.renderRoot.querySelector(e);s instanceof HTMLElement&&s.focus()}save(){let e=new Date,s=new Blob([R(this.store.all(),e)],{type:"application/json"}),o=document.createElement("a");URL.revokeObjectURL(this.fileAddress),this.fileAddress=URL.createObjectURL(s),o.href=this.fileAddress,o.download=r.fileName(e),o.click(),this.tell(r.saved(o.download))}async readFile({target:e}){let s=e,o=s.files?.[0];if(!o)return;let n=o.size>h?{refused:"too-big"}:F(await o.text());if(s.value="","refused"in n)return this.tell(r.refusals[n.refused],"[data-load]");let i=Object.values(n.records).filter(u=>!x(u));return i.length?this.ask({records:i,savedAt:n.savedAt}):this.tell(r.emptyFile,"[data-load]")}load(e){let s=e.filter(o=>this.store.keep(o));this.tell(s.length===e.length?r.loaded(f(s)):r.notAllLoaded,"[data-load]")}erase(){this.undoErase=this.store.eraseAll(),this.undoErase?this.tell(r.erased,"[data-undo]"):this.tell(r.notErased,"[data-load]")}undo(){let e=this.undoErase?.();this.undoErase=null,this.tell(e?r.undone:r.notUndone,e?"[data-erase]":"[data-load]")}renderKept(){let e=H(),s=Object.values(this.store.all()),o=[...new Set(s.filter(q).map(C))],l=r.others(s.some(({kind:n})=>n==="age"),s.filter(({kind:n})=>n==="reading").length);return a`<ul>
${o.map(n=>{let i=e[n];return a`<li>
${i?a`<a href=${i.href}>${i.title}</a>, ${r.on(i.page)}`:r.gone}
</li>`})}
${l.map(n=>a`<li>${n}</li>`)}
</ul>`}render(){let e=Object.values(this.store.all()),s=e.length,o=f(e),{text:l,count:n}=this.message;return a`
<div class="activity" role="group" aria-labelledby="title">
${O(this.headingLevel,r.title,"title")}
<p>${o?r.kept(o,this.store.lastKept()):r.nothingKept}</p>
${s?this.renderKept():d}
<p class="quiet">${r.onlyHere}</p>
<div class="row">
${s?a`<button class="primary" type="button" @click=${this.save}>${r.save}</button>`:d}
<button type="button" data-load @click=${this.openFile}>${r.load}</button>
<input
type="file"
name="saved-answers"
accept=".json,application/json"
aria-label=${r.file}
hidden
@change=${this.readFile}
/>
${s?a`<button type="button" data-erase @click=${()=>this.ask("erase")}>
${r.erase}
</button>`:d}
</div>
${this.renderQuestion()}
<div class="message row">
<div role="status" aria-live="polite">${k(n,a`<p>${l}</p>`)}</div>
${this.undoErase?a`<button type="button" data-undo @click=${this.undo}>${r.undo}</button>`:d}
</div>
</div>
<div class="printed"><slot></slot></div>
`}openFile(){this.renderRoot.querySelector("input")?.click()}renderQuestion(){if(!this.asking)return d;if(this.asking==="erase")return this.renderAsking(r.eraseQuestion,{text:r.keepThem,act:()=>this.tell(r.leftAlone,"[data-erase]")},{text:r.eraseThem,act:()=>this.erase()});let{records:e,savedAt:s}=this.asking,o=this.store.all(),l=e.filter(({activity:u})=>Object.hasOwn(o,u)),i=`${r.willLoad(f(e),s)} ${r.willReplace(f(l))}`;return this.renderAsking(i,{text:r.loadThem,act:()=>this.load(e)},{text:r.leaveIt,act:()=>this.tell(r.leftAlone,"[data-load]")})}renderAsking(e,s,o){return a`<div class="question boxed" role="group" aria-labelledby="question" tabindex="-1">
<p id="question">${e}</p>
<div class="row">
<button class="primary" type="button" @click=${s.act}>${s.text}</button>
<button type="button" @click=${o.act}>${o.text}</button>
</div>
</div>`}};m(c,"styles",[E,T,_]),m(c,"properties",{headingLevel:{type:Number,attribute:"heading-level"},asking:{state:!0},message:{state:!0},undoErase:{state:!0}});function f(t){return new Set(t.filter(q).map(C)).size}function q({kind:t}){return t!=="age"&&t!=="reading"}function C({activity:t}){return t.replace(/_note$/,"")}function H(){return JSON.parse(document.getElementById("sb-places")?.textContent??"{}")}w("sb-answers",c);})();
