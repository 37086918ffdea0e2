/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{LitElement:f,css:b,html:r,nothing:l}=globalThis.secureBase.lit;var{keyed:w}=globalThis.secureBase["lit/directives/keyed.js"];var{controlStyles:v}=globalThis.secureBase["activity/control-styles.js"];var{activityStyles:y}=globalThis.secureBase["activity/styles.js"];var{renderHeading:k}=globalThis.secureBase["activity/templates.js"];var{carryAlong:$}=globalThis.secureBase["records/carrying.js"];var{follow:L}=globalThis.secureBase["records/following.js"];var{bring:T,coming:m}=globalThis.secureBase["records/merging.js"];var{isBlank:A}=globalThis.secureBase["records/record.js"];var{LARGEST_FILE:u,readSavedFile:x,writeSavedFile:j}=globalThis.secureBase["records/saved-file.js"];var{createStore:S}=globalThis.secureBase["records/store.js"];var{activitiesOf:B,countActivities:p,placesInPage:E,sorted:F}=globalThis.secureBase["book/answers/activities.js"];var N=b`
.row{margin-block-start:1em}.question{margin-block-start:1em;padding:1em}.question p{margin:0}.message p{margin:0;font-weight:600}.message:not(:has(p:not(:empty),button)){margin:0}`;var{words:q}=globalThis.secureBase["book/answers/activity-words.js"];var{activities:d,day:I}=q,O=a=>a===1?"1 lesson":`${a} lessons`,s=globalThis.secureBase?.words?.answers??{title:"Save, load or erase",nothingKept:"No answers are kept on this device yet.",kept:(a,e)=>`Kept on this device: answers to ${d(a)}${e?`, last on ${I(e)}`:""}.`,on:a=>`on the page “${a}”`,gone:"Something that is no longer in the course.",others:(a,e,t)=>[...a?["Your baby’s age, as the month of birth."]:[],...e?[`Where you were in ${O(e)}.`]:[],...t?[`Which questions came back to you, from ${O(t)}.`]:[]],onlyHere:"They stay in this browser. Nobody else can see them unless you share the device.",save:"Save to a file",saved:a=>`Saved as ${a}.`,fileName:a=>`secure-base-answers-${a.toISOString().slice(0,10)}.json`,load:"Load from a file",file:"A file of saved answers",willLoad:(a,e)=>`This file holds answers to ${d(a)}, saved on ${I(e)}.`,willAdd:(a,e,t)=>{let o=[...a?[`${d(a)} new here`]:[],...e?[`more answers to ${d(e)}`]:[]];return[o.length?`It adds ${o.join(" and ")}. Nothing that is kept here goes away.`:"It is all kept here already.",...t?[`${d(t)} cannot be joined with what is kept here, which stays.`]:[]]},loadThem:"Load these answers",leaveIt:"Leave it",loaded:a=>`Answers to ${d(a)} are loaded.`,notAllLoaded:"A newer version of the course has kept answers here. We left those as they are, and loaded the rest.",noneLoaded:"This device has no room for these answers, or does not let us keep any. Nothing has changed.",leftAlone:"Nothing has changed.",emptyFile:"This file holds no answers.",erase:"Erase all answers",eraseQuestion:"Erase all answers that are kept on this device?",eraseThem:"Yes, erase them",keepThem:"Keep them",erased:"All answers are erased.",notErased:"This browser does not let us reach what is kept here.",undo:"Undo",undone:"Your answers are as they were.",notUndone:"This browser would not take your answers back. It may have no room left.",refusals:{"too-big":`This file is too big to be ours: the limit is ${u/1e6} MB. Nothing has changed.`,"not-json":"We could not read this file. Nothing has changed.","not-ours":"This file was not saved by Secure Base. Nothing has changed.",newer:"This file was saved by a newer version of the course. Nothing has changed.",damaged:"This file holds something we did not save, so we left it alone. Nothing has changed."}};var c=class extends f{static styles=[y,v,N];static properties={headingLevel:{type:Number,attribute:"heading-level"},asking:{state:!0},message:{state:!0},undoLast:{state:!0}};constructor(){super(),this.headingLevel=2,this.store=S(window),this.asking=null,this.message={text:"",count:0},this.undoLast=null,this.fileAddress="",L(this,()=>this.requestUpdate())}disconnectedCallback(){super.disconnectedCallback(),URL.revokeObjectURL(this.fileAddress)}async tell(e,t,o=null){this.asking=o,this.message={text:e,count:this.message.count+1},await this.focusOn(t)}ask(e){return this.undoLast=null,this.tell("",".question",e)}async focusOn(e){await this.updateComplete;let t=e&&this.renderRoot.querySelector(e);t instanceof HTMLElement&&t.focus()}save(){let e=new Date,t=new Blob([j(this.store.all(),e)],{type:"application/json"}),o=document.createElement("a");URL.revokeObjectURL(this.fileAddress),this.fileAddress=URL.createObjectURL(t),o.href=this.fileAddress,o.download=s.fileName(e),o.click(),this.tell(s.saved(o.download))}async readFile({target:e}){let t=e,o=t.files?.[0];if(!o)return;let n=o.size>u?{refused:"too-big"}:x(await o.text());if(t.value="","refused"in n)return this.tell(s.refusals[n.refused],"[data-load]");let h=Object.values(n.records).filter(g=>!A(g));return h.length?this.ask({records:h,savedAt:n.savedAt}):this.tell(s.emptyFile,"[data-load]")}load(e){let t=T(this.store,m(this.store,e));this.undoLast=t?.undo??null;let o=t?.left?s.notAllLoaded:s.loaded(p(e));this.tell(t?o:s.noneLoaded,t?"[data-undo]":"[data-load]")}erase(){this.undoLast=this.store.eraseAll(),this.undoLast?this.tell(s.erased,"[data-undo]"):this.tell(s.notErased,"[data-load]")}undo(){let e=this.undoLast?.();this.undoLast=null,this.tell(e?s.undone:s.notUndone,"[data-load]")}renderKept(){let e=E(),t=Object.values(this.store.all()),o=s.others(t.some(({kind:i})=>i==="age"),t.filter(({kind:i})=>i==="reading").length,t.filter(({kind:i})=>i==="review").length);return r`<ul>
${B(t).map(i=>{let n=e[i];return r`<li>
${n?r`<a href=${n.href} @click=${$}>${n.title}</a>, ${s.on(n.page)}`:s.gone}
</li>`})}
${o.map(i=>r`<li>${i}</li>`)}
</ul>`}render(){let e=Object.values(this.store.all()),t=e.length,o=p(e),{text:i,count:n}=this.message;return r`
<div class="activity" role="group" aria-labelledby="title">
${k(this.headingLevel,s.title,"title")}
<p>${o?s.kept(o,this.store.lastKept()):s.nothingKept}</p>
${t?this.renderKept():l}
<p class="quiet">${s.onlyHere}</p>
<div class="row">
${t?r`<button class="primary" type="button" @click=${this.save}>${s.save}</button>`:l}
<button type="button" data-load @click=${this.openFile}>${s.load}</button>
<input
type="file"
name="saved-answers"
accept=".json,application/json"
aria-label=${s.file}
hidden
@change=${this.readFile}
/>
${t?r`<button type="button" data-erase @click=${()=>this.ask("erase")}>
${s.erase}
</button>`:l}
</div>
${this.renderQuestion()}
<div class="message row">
<div role="status" aria-live="polite">${w(n,r`<p>${i}</p>`)}</div>
${this.undoLast?r`<button type="button" data-undo @click=${this.undo}>${s.undo}</button>`:l}
</div>
</div>
`}openFile(){this.renderRoot.querySelector("input")?.click()}renderQuestion(){if(!this.asking)return l;if(this.asking==="erase")return this.renderAsking(s.eraseQuestion,{text:s.keepThem,act:()=>this.tell(s.leftAlone,"[data-erase]")},{text:s.eraseThem,act:()=>this.erase()});let{records:e,savedAt:t}=this.asking,{fresh:o,more:i,left:n}=F(m(this.store,e)),h=s.willLoad(p(e),t),g=s.willAdd(o.length,i.length,n.length),R=[h,...g].join(" ");return this.renderAsking(R,{text:s.loadThem,act:()=>this.load(e)},{text:s.leaveIt,act:()=>this.tell(s.leftAlone,"[data-load]")})}renderAsking(e,t,o){return r`<div class="question boxed" role="group" aria-labelledby="question" tabindex="-1">
<p id="question">${e}</p>
<div class="row">
<button class="primary" type="button" @click=${t.act}>${t.text}</button>
<button type="button" @click=${o.act}>${o.text}</button>
</div>
</div>`}};customElements.define("sb-answers",c);})();
