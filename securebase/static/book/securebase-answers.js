/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var U=Object.defineProperty;var D=(t,e,s)=>e in t?U(t,e,{enumerable:!0,configurable:!0,writable:!0,value:s}):t[e]=s;var m=(t,e,s)=>D(t,typeof e!="symbol"?e+"":e,s);var{define:k}=globalThis.secureBase["define.js"];var{CSSResult:z,LitElement:w,ReactiveElement:Q,_$LE:J,_$LH:P,adoptStyles:W,css:S,defaultConverter:X,getCompatibleStyle:Z,html:l,isServer:ee,mathml:te,noChange:se,notEqual:ne,nothing:d,render:ie,supportsAdoptingStyleSheets:ae,svg:re,unsafeCSS:oe}=globalThis.secureBase.lit;var{keyed:$}=globalThis.secureBase["lit/directives/keyed.js"];var{controlStyles:E}=globalThis.secureBase["activity/control-styles.js"];var{renderHeading:T}=globalThis.secureBase["activity/heading.js"];var{activityStyles:O}=globalThis.secureBase["activity/styles.js"];var{LONGEST_NOTE:x,RECORD_VERSION:pe,isBlank:L,isFromNewerVersion:j,isIdentifier:N,isObject:p,isRecord:A}=globalThis.secureBase["records/shape.js"];var u=1e6,F="secure-base-answers",v=1,G=8,H=500;function B(t,e){let s={format:F,version:v,saved_at:e.toISOString(),records:t};return`${JSON.stringify(s,null,2)}
`}function _(t){if(t.length>u)return{refused:"too-big"};let e;try{e=JSON.parse(t)}catch{return{refused:"not-json"}}if(!p(e)||e.format!==F)return{refused:"not-ours"};if(K(e))return{refused:"newer"};let s=new Date(typeof e.saved_at=="string"?e.saved_at:"");if(e.version!==v||Number.isNaN(s.getTime())||!p(e.records)||!b(e,G))return{refused:"damaged"};let n=Object.entries(e.records),r=n.flatMap(([a,o])=>N(a)&&A(o)&&o.activity===a?[o]:[]);return r.length!==n.length||r.length>H?{refused:"damaged"}:{records:Object.fromEntries(r.map(a=>[a.activity,Y(a)])),savedAt:s}}function K(t){return typeof t.version=="number"&&t.version>v?!0:p(t.records)&&Object.values(t.records).some(j)}function b(t,e){return typeof t=="string"?t.length<=x&&!/[<>]/.test(t):typeof t!="object"||t===null?!0:e===0?!1:Object.entries(t).every(([s,n])=>b(s,1)&&b(n,e-1))}function Y(t){let{version:e,activity:s}=t;switch(t.kind){case"sorter":{let n=g(t.placements,({pile:r,attempts:a,state:o})=>({pile:r,attempts:a,state:o}));return{version:e,kind:"sorter",activity:s,placements:n}}case"quiz":{let n=g(t.answers,({answer:r,attempts:a,state:o})=>({answer:r,attempts:a,state:o}));return{version:e,kind:"quiz",activity:s,current:t.current,answers:n}}case"scenario":{let n=t.path.map(({step:r,choice:a})=>({step:r,choice:a}));return{version:e,kind:"scenario",activity:s,path:n}}case"predict":return{version:e,kind:"predict",activity:s,guess:t.guess};case"explorer":return{version:e,kind:"explorer",activity:s,setting:t.setting};case"dyad-player":return{version:e,kind:"dyad-player",activity:s,second:t.second};case"planner":return{version:e,kind:"planner",activity:s,week:t.week};case"cue-cards":return{version:e,kind:"cue-cards",activity:s,...R(t)};case"claim-cards":return{version:e,kind:"claim-cards",activity:s,...R(t)};case"coding-lab":{let n=g(t.codings,({ratings:r,group:a,compared:o})=>({ratings:r,group:a,compared:o}));return{version:e,kind:"coding-lab",activity:s,current:t.current,codings:n}}case"episode-player":{let{episode:n,pattern:r,seen:a}=t;return{version:e,kind:"episode-player",activity:s,episode:n,pattern:r,seen:a}}case"note":return{version:e,kind:"note",activity:s,text:t.text}}}var R=({current:t,answers:e})=>({current:t,answers:e});function g(t,e){return Object.fromEntries(Object.entries(t).map(([s,n])=>[s,e(n)]))}var{createStore:q}=globalThis.secureBase["records/store.js"];function h(t){return new Set(t.map(({activity:e})=>e.replace(/_note$/,""))).size}var I=S`
.row {
margin-block-start: 1em;
}
.question {
margin-block-start: 1em;
padding: 1em;
border: 1.5px solid var(--sb-control-line, #857a66);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
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
`;var y=t=>t===1?"1 activity":`${t} activities`;function C(t){let s=t.getFullYear()===new Date().getFullYear()?void 0:"numeric";return t.toLocaleDateString("en-GB",{day:"numeric",month:"long",year:s})}var i={title:"Save, load or erase",nothingKept:"No answers are kept on this device yet.",kept:(t,e)=>`Kept on this device: answers to ${y(t)}${e?`, last on ${C(e)}`:""}.`,onlyHere:"They stay in this browser. Nobody else can see them unless you share the device.",save:"Save to a file",saved:t=>`Saved as ${t}.`,fileName:t=>`secure-base-answers-${t.toISOString().slice(0,10)}.json`,load:"Load from a file",file:"A file of saved answers",willLoad:(t,e)=>`This file holds answers to ${y(t)}, saved on ${C(e)}.`,willReplace:t=>t?`It replaces what is kept here for ${t===1?"1 of them":`${t} of them`}.`:"It replaces nothing that is kept here.",loadThem:"Load these answers",leaveIt:"Leave it",loaded:t=>`Answers to ${y(t)} are loaded.`,notAllLoaded:"Not all of these answers could be kept on this device.",leftAlone:"Nothing has changed.",emptyFile:"This file holds no answers.",erase:"Erase all answers",eraseQuestion:"Erase all answers that are kept on this device?",eraseThem:"Yes, erase them",keepThem:"Keep them",erased:"All answers are erased.",notErased:"This browser does not let us reach what is kept here.",undo:"Undo",undone:"Your answers are back.",notUndone:"This browser would not take your answers back. It may have no room left.",refusals:{"too-big":`This file is too big to be ours: the limit is ${u/1e6} MB. Nothing has changed.`,"not-json":"We could not read this file. Nothing has changed.","not-ours":"This file was not saved by Secure Base. Nothing has changed.",newer:"This file was saved by a newer version of the course. Nothing has changed.",damaged:"This file holds something we did not save, so we left it alone. Nothing has changed."}};var c=class extends w{constructor(){super(),this.headingLevel=2,this.store=q(window),this.asking=null,this.message={text:"",count:0},this.undoErase=null,this.fileAddress="",this.unsubscribe=null}connectedCallback(){super.connectedCallback(),this.unsubscribe=this.store.subscribe(()=>this.requestUpdate())}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.(),URL.revokeObjectURL(this.fileAddress)}async tell(e,s){this.asking=null,this.message={text:e,count:this.message.count+1},await this.focusOn(s)}async ask(e){this.asking=e,this.undoErase=null,this.message={text:"",count:this.message.count+1},await this.focusOn(".question")}async focusOn(e){await this.updateComplete;let s=e&&this.renderRoot.querySelector(e);s instanceof HTMLElement&&s.focus()}save(){let e=new Date,s=new Blob([B(this.store.all(),e)],{type:"application/json"}),n=document.createElement("a");URL.revokeObjectURL(this.fileAddress),this.fileAddress=URL.createObjectURL(s),n.href=this.fileAddress,n.download=i.fileName(e),n.click(),this.tell(i.saved(n.download))}async readFile({target:e}){let s=e,n=s.files?.[0];if(!n)return;let a=n.size>u?{refused:"too-big"}:_(await n.text());if(s.value="","refused"in a)return this.tell(i.refusals[a.refused],"[data-load]");let o=Object.values(a.records).filter(f=>!L(f));return o.length?this.ask({records:o,savedAt:a.savedAt}):this.tell(i.emptyFile,"[data-load]")}load(e){let s=e.filter(n=>this.store.keep(n));this.tell(s.length===e.length?i.loaded(h(s)):i.notAllLoaded,"[data-load]")}erase(){this.undoErase=this.store.eraseAll(),this.undoErase?this.tell(i.erased,"[data-undo]"):this.tell(i.notErased,"[data-load]")}undo(){let e=this.undoErase?.();this.undoErase=null,this.tell(e?i.undone:i.notUndone,e?"[data-erase]":"[data-load]")}render(){let e=h(Object.values(this.store.all())),{text:s,count:n}=this.message;return l`
<div class="activity" role="group" aria-labelledby="title">
${T(this.headingLevel,i.title,{id:"title",className:"title"})}
<p>${e?i.kept(e,this.store.lastKept()):i.nothingKept}</p>
<p class="quiet">${i.onlyHere}</p>
<div class="row">
${e?l`<button class="primary" type="button" @click=${this.save}>${i.save}</button>`:d}
<button type="button" data-load @click=${this.openFile}>${i.load}</button>
<input
type="file"
name="saved-answers"
accept=".json,application/json"
aria-label=${i.file}
hidden
@change=${this.readFile}
/>
${e?l`<button type="button" data-erase @click=${()=>this.ask("erase")}>
${i.erase}
</button>`:d}
</div>
${this.renderQuestion()}
<div class="message row">
<div role="status" aria-live="polite">${$(n,l`<p>${s}</p>`)}</div>
${this.undoErase?l`<button type="button" data-undo @click=${this.undo}>${i.undo}</button>`:d}
</div>
</div>
<div class="printed"><slot></slot></div>
`}openFile(){this.renderRoot.querySelector("input")?.click()}renderQuestion(){if(!this.asking)return d;if(this.asking==="erase")return this.renderAsking(i.eraseQuestion,{text:i.keepThem,act:()=>this.tell(i.leftAlone,"[data-erase]")},{text:i.eraseThem,act:()=>this.erase()});let{records:e,savedAt:s}=this.asking,n=this.store.all(),r=e.filter(({activity:f})=>Object.hasOwn(n,f)),o=`${i.willLoad(h(e),s)} ${i.willReplace(h(r))}`;return this.renderAsking(o,{text:i.loadThem,act:()=>this.load(e)},{text:i.leaveIt,act:()=>this.tell(i.leftAlone,"[data-load]")})}renderAsking(e,s,n){return l`<div class="question" role="group" aria-labelledby="question" tabindex="-1">
<p id="question">${e}</p>
<div class="row">
<button class="primary" type="button" @click=${s.act}>${s.text}</button>
<button type="button" @click=${n.act}>${n.text}</button>
</div>
</div>`}};m(c,"styles",[O,E,I]),m(c,"properties",{headingLevel:{type:Number,attribute:"heading-level"},asking:{state:!0},message:{state:!0},undoErase:{state:!0}});k("sb-answers",c);})();
