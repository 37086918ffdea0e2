/* Generated from frontend/ by make frontend. Do not edit.
 * Lit: Copyright 2017-2022 Google LLC, SPDX-License-Identifier: BSD-3-Clause */
(()=>{var{CSSResult:q,LitElement:v,ReactiveElement:I,_$LE:U,_$LH:C,adoptStyles:K,css:b,defaultConverter:_,getCompatibleStyle:H,html:n,isServer:Q,mathml:G,noChange:M,notEqual:P,nothing:d,render:W,supportsAdoptingStyleSheets:Y,svg:z,unsafeCSS:D}=globalThis.secureBase.lit;var{keyed:w}=globalThis.secureBase["lit/directives/keyed.js"];var{controlStyles:y,sliderStyles:X}=globalThis.secureBase["activity/control-styles.js"];var{activityStyles:$}=globalThis.secureBase["activity/styles.js"];var{mark:te,renderHeading:k,renderOrigins:se,renderSources:oe}=globalThis.secureBase["activity/templates.js"];var{arrive:ie,carryAlong:L,isEachPageAlone:re}=globalThis.secureBase["records/carrying.js"];var{follow:S}=globalThis.secureBase["records/following.js"];var{bring:T,coming:m,merged:de}=globalThis.secureBase["records/merging.js"];var{FORMS:he,isBlank:A,isFromNewerVersion:ue,isObject:pe,mustStay:ge,readRecord:me,versionOf:fe}=globalThis.secureBase["records/record.js"];var{LARGEST_FILE:u,readSavedFile:x,writeSavedFile:j}=globalThis.secureBase["records/saved-file.js"];var{createStore:B}=globalThis.secureBase["records/store.js"];var{activities:l,activitiesOf:E,countActivities:p,day:f,placesInPage:F,sorted:O}=globalThis.secureBase["book/answers/activities.js"];var R=b`
.row{margin-block-start:1em}.question{margin-block-start:1em;padding:1em}.question p{margin:0}.message p{margin:0;font-weight:600}.message:not(:has(p:not(:empty),button)){margin:0}`;var t={title:"Save, load or erase",nothingKept:"No answers are kept on this device yet.",kept:(a,e)=>`Kept on this device: answers to ${l(a)}${e?`, last on ${f(e)}`:""}.`,on:a=>`on the page “${a}”`,gone:"Something that is no longer in the course.",others:(a,e)=>[...a?["Your baby’s age, as the month of birth."]:[],...e?[`Where you were in ${e===1?"1 lesson":`${e} lessons`}.`]:[]],onlyHere:"They stay in this browser. Nobody else can see them unless you share the device.",save:"Save to a file",saved:a=>`Saved as ${a}.`,fileName:a=>`secure-base-answers-${a.toISOString().slice(0,10)}.json`,load:"Load from a file",file:"A file of saved answers",willLoad:(a,e)=>`This file holds answers to ${l(a)}, saved on ${f(e)}.`,willAdd:(a,e,s)=>{let o=[...a?[`${l(a)} new here`]:[],...e?[`more answers to ${l(e)}`]:[]];return[o.length?`It adds ${o.join(" and ")}. Nothing that is kept here goes away.`:"It is all kept here already.",...s?[`${l(s)} cannot be joined with what is kept here, which stays.`]:[]]},loadThem:"Load these answers",leaveIt:"Leave it",loaded:a=>`Answers to ${l(a)} are loaded.`,notAllLoaded:"A newer version of the course has kept answers here. We left those as they are, and loaded the rest.",noneLoaded:"This device has no room for these answers, or does not let us keep any. Nothing has changed.",leftAlone:"Nothing has changed.",emptyFile:"This file holds no answers.",erase:"Erase all answers",eraseQuestion:"Erase all answers that are kept on this device?",eraseThem:"Yes, erase them",keepThem:"Keep them",erased:"All answers are erased.",notErased:"This browser does not let us reach what is kept here.",undo:"Undo",undone:"Your answers are as they were.",notUndone:"This browser would not take your answers back. It may have no room left.",refusals:{"too-big":`This file is too big to be ours: the limit is ${u/1e6} MB. Nothing has changed.`,"not-json":"We could not read this file. Nothing has changed.","not-ours":"This file was not saved by Secure Base. Nothing has changed.",newer:"This file was saved by a newer version of the course. Nothing has changed.",damaged:"This file holds something we did not save, so we left it alone. Nothing has changed."}};var c=class extends v{static styles=[$,y,R];static properties={headingLevel:{type:Number,attribute:"heading-level"},asking:{state:!0},message:{state:!0},undoLast:{state:!0}};constructor(){super(),this.headingLevel=2,this.store=B(window),this.asking=null,this.message={text:"",count:0},this.undoLast=null,this.fileAddress="",S(this,()=>this.requestUpdate())}disconnectedCallback(){super.disconnectedCallback(),URL.revokeObjectURL(this.fileAddress)}async tell(e,s,o=null){this.asking=o,this.message={text:e,count:this.message.count+1},await this.focusOn(s)}ask(e){return this.undoLast=null,this.tell("",".question",e)}async focusOn(e){await this.updateComplete;let s=e&&this.renderRoot.querySelector(e);s instanceof HTMLElement&&s.focus()}save(){let e=new Date,s=new Blob([j(this.store.all(),e)],{type:"application/json"}),o=document.createElement("a");URL.revokeObjectURL(this.fileAddress),this.fileAddress=URL.createObjectURL(s),o.href=this.fileAddress,o.download=t.fileName(e),o.click(),this.tell(t.saved(o.download))}async readFile({target:e}){let s=e,o=s.files?.[0];if(!o)return;let i=o.size>u?{refused:"too-big"}:x(await o.text());if(s.value="","refused"in i)return this.tell(t.refusals[i.refused],"[data-load]");let h=Object.values(i.records).filter(g=>!A(g));return h.length?this.ask({records:h,savedAt:i.savedAt}):this.tell(t.emptyFile,"[data-load]")}load(e){let s=T(this.store,m(this.store,e));this.undoLast=s?.undo??null;let o=s?.left?t.notAllLoaded:t.loaded(p(e));this.tell(s?o:t.noneLoaded,s?"[data-undo]":"[data-load]")}erase(){this.undoLast=this.store.eraseAll(),this.undoLast?this.tell(t.erased,"[data-undo]"):this.tell(t.notErased,"[data-load]")}undo(){let e=this.undoLast?.();this.undoLast=null,this.tell(e?t.undone:t.notUndone,"[data-load]")}renderKept(){let e=F(),s=Object.values(this.store.all()),o=t.others(s.some(({kind:r})=>r==="age"),s.filter(({kind:r})=>r==="reading").length);return n`<ul>
${E(s).map(r=>{let i=e[r];return n`<li>
${i?n`<a href=${i.href} @click=${L}>${i.title}</a>, ${t.on(i.page)}`:t.gone}
</li>`})}
${o.map(r=>n`<li>${r}</li>`)}
</ul>`}render(){let e=Object.values(this.store.all()),s=e.length,o=p(e),{text:r,count:i}=this.message;return n`
<div class="activity" role="group" aria-labelledby="title">
${k(this.headingLevel,t.title,"title")}
<p>${o?t.kept(o,this.store.lastKept()):t.nothingKept}</p>
${s?this.renderKept():d}
<p class="quiet">${t.onlyHere}</p>
<div class="row">
${s?n`<button class="primary" type="button" @click=${this.save}>${t.save}</button>`:d}
<button type="button" data-load @click=${this.openFile}>${t.load}</button>
<input
type="file"
name="saved-answers"
accept=".json,application/json"
aria-label=${t.file}
hidden
@change=${this.readFile}
/>
${s?n`<button type="button" data-erase @click=${()=>this.ask("erase")}>
${t.erase}
</button>`:d}
</div>
${this.renderQuestion()}
<div class="message row">
<div role="status" aria-live="polite">${w(i,n`<p>${r}</p>`)}</div>
${this.undoLast?n`<button type="button" data-undo @click=${this.undo}>${t.undo}</button>`:d}
</div>
</div>
<div class="printed"><slot></slot></div>
`}openFile(){this.renderRoot.querySelector("input")?.click()}renderQuestion(){if(!this.asking)return d;if(this.asking==="erase")return this.renderAsking(t.eraseQuestion,{text:t.keepThem,act:()=>this.tell(t.leftAlone,"[data-erase]")},{text:t.eraseThem,act:()=>this.erase()});let{records:e,savedAt:s}=this.asking,{fresh:o,more:r,left:i}=O(m(this.store,e)),h=t.willLoad(p(e),s),g=t.willAdd(o.length,r.length,i.length),N=[h,...g].join(" ");return this.renderAsking(N,{text:t.loadThem,act:()=>this.load(e)},{text:t.leaveIt,act:()=>this.tell(t.leftAlone,"[data-load]")})}renderAsking(e,s,o){return n`<div class="question boxed" role="group" aria-labelledby="question" tabindex="-1">
<p id="question">${e}</p>
<div class="row">
<button class="primary" type="button" @click=${s.act}>${s.text}</button>
<button type="button" @click=${o.act}>${o.text}</button>
</div>
</div>`}};customElements.define("sb-answers",c);})();
