/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{LitElement:y,css:k,html:i,nothing:a}=globalThis.secureBase.lit;var{keyed:f}=globalThis.secureBase["lit/directives/keyed.js"];var{replaceAddress:w}=globalThis.secureBase["activity/address.js"];var{controlStyles:v}=globalThis.secureBase["activity/control-styles.js"];var{activityStyles:$}=globalThis.secureBase["activity/styles.js"];var{renderHeading:T}=globalThis.secureBase["activity/templates.js"];var{loadScripts:x}=globalThis.secureBase["loading.js"];var{follow:C}=globalThis.secureBase["records/following.js"];var{bring:L,coming:S}=globalThis.secureBase["records/merging.js"];var{FIELD:A,LONGEST_PASSPORT:j,passportIn:m,readPassport:B,writePassport:I}=globalThis.secureBase["records/passport.js"];var{createStore:O,isEachPageAlone:E}=globalThis.secureBase["records/store.js"];var{ASKED:c,keepSwitch:d}=globalThis.secureBase["records/switches.js"];var{placesInPage:P,sorted:N,thingsIn:F}=globalThis.secureBase["book/answers/activities.js"];var{sentAddress:H}=globalThis.secureBase["book/passport-codes/address.js"];var R=k`
.row{margin-block-start:1em}.told{margin-block:1em}.told ul{margin-block-start:0.25em}.field{display:flex;flex-wrap:wrap;gap:0.5em 0.75em;margin-block-start:0.35em}.field input{flex:1 1 14rem;min-width:0}.bring{margin-block-start:1.5em;padding-block-start:1em;border-block-start:1px solid var(--sb-line)}label{display:block;margin-block-start:0.5em}.status p{margin-block-start:1em;font-weight:600}@media print{:host{display:none}}`;var{words:q}=globalThis.secureBase["book/answers/activity-words.js"];var{activities:W,things:Y,others:U,listed:M,day:G}=q,g=n=>{let t=n.flatMap(o=>o===null?[]:[`“${o}”`]),s=n.length-t.length;return[...t,...s?[`${s} that the course has no longer`]:[]].join(", ")},e=globalThis.secureBase?.words?.passport??{title:"Take your place with you",why:"This device may forget. Your link holds all that is kept here: open it on another phone or computer, and you go on there. Nothing that is there already is lost.",whoHasIt:"It is sent to nobody. Whoever has your link can see your answers, and what you wrote.",nothingYet:"Once you have read or answered something, you can take it along from here.",alone:"In this browser, a book from a folder keeps the answers of each page apart. The links above take along what is kept here.",copy:"Copy my link",copied:"Your link is copied. Paste it where you will find it again: a message to yourself, or a note.",notCopied:"This browser does not let us copy. Here is your link: select it, and copy it.",yourLink:"Your link",send:"Send my link",showCode:"Show a code to scan",hideCode:"Hide the code",noCode:"The code could not be loaded. Copy your link instead.",tooLong:"All that is kept here is too much for a link. Save it to a file instead.",cannot:"This browser is too old to make a link. Save your answers to a file instead.",bring:"You have a link from another device?",paste:"Paste your link here",open:"Open it",pasteFirst:"Paste your link first. It begins with the address of this page.",cameTitle:"What came with your link",came:(n,t)=>`As it was on ${G(t)}: ${M(Y(n))}.`,lines:({fresh:n,more:t,same:s,left:o,others:l,isAllHere:u},h)=>[...n.length?[`New here: ${g(n.map(h))}.`]:[],...t.length?[`More than was here: ${g(t.map(h))}.`]:[],...U(l),...u?["It was all here already."]:[],...s.length&&!u?[`Here already: ${W(s.length)}.`]:[],...o.length?[`Left as it was here, as the two together would be too much: ${g(o.map(h))}.`]:[]],stays:"All that was here before is still here.",newer:"A newer version of the course has kept answers here. We left those as they are.",empty:"There is nothing in this link.",undo:"Undo",undone:"What came is taken out again. All is as it was.",notUndone:"This browser would not let us take it out again.",noRoom:"This device has no room for what came, or does not let us keep anything. Nothing has changed.",refusals:{cut:"This link is not whole, or was changed on its way. Copy it once more, from its first letter to its last. Nothing has changed.","too-big":"This link is too long to be ours. Nothing has changed.","not-json":"We could not read this link. Nothing has changed.","not-ours":"This link is from another course. Nothing has changed.",newer:"This link was made by a newer version of the course. Load this page again, and then open your link again. Nothing has changed.",damaged:"This link holds something that we did not put in, so we left it alone. Nothing has changed.",none:"This is not a link with answers. It begins with the address of this page, and is long. Nothing has changed."}};var p=class extends y{static styles=[$,v,R];static properties={headingLevel:{type:Number,attribute:"heading-level"},link:{state:!0},said:{state:!0},showsLink:{state:!0},showsCode:{state:!0},problem:{state:!0},came:{state:!0}};constructor(){super(),this.headingLevel=2,this.store=O(window),this.link="",this.problemOfLink="",this.said={text:"",count:0},this.showsLink=!1,this.showsCode=!1,this.problem="",this.came=null,this.takeFromAddress=()=>{let t=m(location.hash);t!==null&&(w(location.pathname+location.search),this.take(t))},C(this,()=>{this.makeLink()})}connectedCallback(){super.connectedCallback(),window.addEventListener("hashchange",this.takeFromAddress),this.makeLink(),this.takeFromAddress()}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("hashchange",this.takeFromAddress)}get hasAnything(){return Object.keys(this.store.all()).length>0}async makeLink(){if(this.requestUpdate(),this.link="",!!this.hasAnything)try{let t=await I(this.store.all(),new Date),s=H()??location.href.replace(/#.*$/,""),o=t.length>j;this.problemOfLink=o?e.tooLong:"",this.link=o?"":`${s}#${A}${t}`}catch{this.problemOfLink=e.cannot}}say(t){this.said={text:t,count:this.said.count+1}}async focusOn(t){await this.updateComplete;let s=this.renderRoot.querySelector(t);s instanceof HTMLElement&&s.focus()}async copy(){if(d(c,!0),!this.link)return this.say(this.problemOfLink);try{await navigator.clipboard.writeText(this.link),this.say(e.copied)}catch{this.showsLink=!0,this.say(e.notCopied),await this.updateComplete,this.renderRoot.querySelector("#link")?.select()}}async send(){d(c,!0),await navigator.share({url:this.link}).catch(()=>{})}async toggleCode(){if(d(c,!0),!this.showsCode)try{await x(document.body.dataset.passport??"")}catch{return this.say(e.noCode)}this.showsCode=!this.showsCode}paste(t){t.preventDefault();let s=this.renderRoot.querySelector("#pasted"),o=m(s.value);return this.problem="",this.say(""),this.came?.undo||(this.came=null),o===null?(this.problem=s.value.trim()?e.refusals.none:e.pasteFirst,this.focusOn("#pasted")):(s.value="",this.take(o))}async take(t){let s=await B(t);this.problem="",this.came="refused"in s?b(e.refusals[s.refused]):this.bringIn(s),this.came.lines.length&&d(c,!0),await this.focusOn("#came")}bringIn({records:t,savedAt:s}){let o=S(this.store,Object.values(t));if(!o.length)return b(e.empty);let l=L(this.store,o);if(!l)return b(e.noRoom);let u=P(),h=N(o),D=o.some(({how:r})=>r==="new"||r==="more");return{text:e.came(F(o.map(({record:r})=>r)),s),lines:[...e.lines(h,r=>u[r]?.title??null),...l.left?[e.newer]:[],...o.some(({how:r})=>r!=="new")?[e.stays]:[]],undo:D?l.undo:null}}undo(){let t=this.came?.undo?.();this.came=null,this.say(t?e.undone:e.notUndone),this.focusOn("#title")}render(){let{text:t,count:s}=this.said;return i`
<div class="activity" role="group" aria-labelledby="title">
${T(this.headingLevel,e.title,"title")} ${this.renderCame()}
<p>${e.why}</p>
${E()?i`<p>${e.alone}</p>`:a}
${this.hasAnything?this.renderTaking():i`<p class="quiet">${e.nothingYet}</p>`}
<div class="status" role="status" aria-live="polite">
${f(s,t?i`<p>${t}</p>`:a)}
</div>
${this.showsLink&&this.link?i`<label for="link">${e.yourLink}</label>
<div class="field"><input type="text" id="link" readonly .value=${this.link} /></div>`:a}
${this.showsCode&&this.hasAnything?i`<sb-passport-codes></sb-passport-codes>`:a}
${this.renderBringing()}
</div>
`}renderTaking(){return i`<p class="quiet">${e.whoHasIt}</p>
<div class="row">
<button type="button" class="primary" @click=${this.copy}>${e.copy}</button>
${typeof navigator.share=="function"&&this.link.startsWith("http")?i`<button type="button" @click=${this.send}>${e.send}</button>`:a}
<button
type="button"
aria-expanded=${this.showsCode?"true":"false"}
@click=${this.toggleCode}
>
${this.showsCode?e.hideCode:e.showCode}
</button>
</div>`}renderCame(){if(!this.came)return a;let{text:t,lines:s,undo:o}=this.came;return i`<div class="told ${s.length?"shown":"again"}" id="came" role="group" aria-label=${e.cameTitle} tabindex="-1">
<p>${s.length?i`<strong>${e.cameTitle}.</strong> `:a}${t}</p>
${s.length?i`<ul>${s.map(l=>i`<li>${l}</li>`)}</ul>`:a}
${o?i`<button type="button" class="plain" @click=${this.undo}>${e.undo}</button>`:a}
</div>`}renderBringing(){return i`<form class="bring" novalidate @submit=${this.paste}>
<strong>${e.bring}</strong>
<label for="pasted">${e.paste}</label>
<div class="field">
<input
type="text"
id="pasted"
autocomplete="off"
autocapitalize="off"
spellcheck="false"
aria-invalid=${this.problem?"true":"false"}
aria-describedby=${this.problem?"problem":a}
/>
<button type="submit">${e.open}</button>
</div>
<div role="alert">
${this.problem?i`<p class="problem" id="problem">${this.problem}</p>`:a}
</div>
</form>`}};function b(n){return{text:n,lines:[],undo:null}}customElements.define("sb-passport",p);})();
