/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{LitElement:N,css:D,html:c,nothing:u}=globalThis.secureBase.lit;var{keyed:g}=globalThis.secureBase["lit/directives/keyed.js"];var{controlStyles:q}=globalThis.secureBase["activity/control-styles.js"];var{dayNumber:I}=globalThis.secureBase["activity/day.js"];var{activityStyles:B}=globalThis.secureBase["activity/styles.js"];var{renderHeading:C}=globalThis.secureBase["activity/templates.js"];var{follow:M}=globalThis.secureBase["records/following.js"];var{isDue:k,isRead:j,keepReview:U,nextDay:P,notAskedYet:G,readReview:z,standingsOf:K}=globalThis.secureBase["records/review.js"];var{createStore:y,isEachPageAlone:V}=globalThis.secureBase["records/store.js"];var{capital:W,inWords:Y}=globalThis.secureBase["activity/small-numbers.js"];var pe=s=>new Date(s*864e5);function fe(s,t){if(s<=t)return"today";if(s===t+1)return"tomorrow";let e=pe(s),[n,o]=[{weekday:"long"},{day:"numeric",month:"long"}].map(r=>e.toLocaleDateString("en-GB",{...r,timeZone:"UTC"}));return s<t+7?`on ${n}`:`on ${o}`}function me(s){return s===1?"One question, about a minute.":`${W(Y(s))} questions, ${s>4?"about four minutes":s>2?"about two minutes":"about a minute"}.`}var a=globalThis.secureBase?.words?.review??{title:"Today’s questions",standings:{blocked:{says:"So we cannot know what you have read. You can still try a few questions from any lesson.",begin:"Try a few questions"},apart:{says:"So we cannot know here what you have read. You can still try a few questions from any lesson.",begin:"Try a few questions"},"nothing-read":{says:"Once you have read all parts of a lesson, or answered its questions, some of them come back here a day later.",begin:""},ready:{says:"They are from lessons you have read. Nobody sees your answers, and you can stop anywhere.",begin:"Begin"},"welcome-back":{says:"Nothing has piled up. Here are a few questions to begin with, and you can stop anywhere.",begin:"Begin"},enough:{says:"",begin:"A few more now"},"not-today":{says:"You may try some early, if you like. It is the gap that helps, so they still come on their day.",begin:"Try some now"},"all-yours":{says:"You have found each of these again and again, over longer and longer gaps. When you have read another lesson, its questions come here.",begin:"Go through some again"}},lead:(s,t)=>s==="ready"?me(t):{blocked:"This browser lets us keep nothing.",apart:"In this browser, a book from a folder keeps what you do on each page apart.","nothing-read":"Nothing to go back to yet.","welcome-back":"Welcome back.",enough:"That is enough for today.","not-today":"Nothing for today.","all-yours":"They are all yours."}[s],next:(s,t,e)=>e==="ready"||e==="welcome-back"?"":`The next questions come ${fe(s,t)}.`,begin:s=>`Begin with ${s}`,goOn:s=>`Go on with ${s}`,notLoaded:"The questions could not be loaded. Please try again.",place:(s,t,e)=>`Question ${s} of ${t} · ${e}`,onceMore:s=>`Once more · ${s}`,following:"Next",toEnd:"Finish",stop:"Stop here",notKept:"This device does not let us keep how it went. You can carry on all the same.",done:"That was it.",stopped:"You stopped here, and that is fine.",howItWent:(s,t)=>t===s?"All of it was still there.":t?"Some of it was still there, and some comes again soon. That is how things stay.":"These come again soon. Looking for an answer helps, even when it is not there yet.",worthAnotherLook:"If you want to read one again:",calendar:"A reminder, if you want one",calendarWhy:"This is a small file with the days on which questions come, for the next four weeks. Open it, and your calendar takes them. It can then remind you at ten in the morning. It is made here, and nobody else gets it.",saveCalendar:"Save the days",calendarSaved:s=>`Saved as ${s}.`,calendarFile:"secure-base-review.ics",calendarTitle:"A few questions from Secure Base, if you like",calendarSays:`Two minutes are enough, and the days need not be kept: a missed day is just a day.
Nobody but you sees your answers.`};var ge=864e5,we="PT10H",ye=75;function be(s,t,e){return["BEGIN:VCALENDAR","VERSION:2.0","PRODID:-//Secure Base//Review//EN","CALSCALE:GREGORIAN","METHOD:PUBLISH",...s.flatMap(r=>["BEGIN:VEVENT",`UID:review-${$(r)}@secure-base`,`DTSTAMP:${t.toISOString().replace(/[-:]|\.\d+/g,"")}`,`DTSTART;VALUE=DATE:${$(r)}`,`DTEND;VALUE=DATE:${$(r+1)}`,`SUMMARY:${A(a.calendarTitle)}`,`DESCRIPTION:${A(a.calendarSays)}`,...e?[`URL:${e}`]:[],"TRANSP:TRANSPARENT","BEGIN:VALARM","ACTION:DISPLAY",`TRIGGER:${we}`,`DESCRIPTION:${A(a.calendarTitle)}`,"END:VALARM","END:VEVENT"]),"END:VCALENDAR"].map(r=>`${ve(r)}\r
`).join("")}function _(s,t){let{protocol:e,origin:n,pathname:o}=location,r=e==="https:"?n+o:"",i=new Blob([be(s,t,r)],{type:"text/calendar"}),l=document.createElement("a");return l.href=URL.createObjectURL(i),l.download=a.calendarFile,l.click(),l.href}function $(s){return new Date(s*ge).toISOString().slice(0,10).replaceAll("-","")}function A(s){return s.replace(/[\\;,]/g,"\\$&").replaceAll(`
`,"\\n")}function ve(s){let t=new TextEncoder,[e,n]=["",0];for(let o of s){let r=t.encode(o).length;n+r>ye&&([e,n]=[`${e}\r
 `,1]),e+=o,n+=r}return e}var{readPlace:F}=globalThis.secureBase["records/reading.js"];function H(){try{return window.localStorage.length>=0}catch{return!1}}function Q(s,t){return j(s,Z(t))}function J(s,t){let e=({lesson:n})=>F(s,n)?.at??0;return[...t].sort((n,o)=>e(o)-e(n)).find(n=>e(n)>0)}function b(s,t,e){let n=K(s,Z(t),e);return t.questions.filter(({id:o})=>o in n).map(({id:o,asks:r,kind:i,part:l})=>({lesson:t.lesson,id:o,asks:r,kind:i,part:l,standing:n[o]}))}function Z({questions:s,...t}){let e=n=>s.filter(({level:o})=>o===n).map(({id:o})=>o);return{...t,everyone:e("everyone"),students:e("students")}}var{define:X}=globalThis.secureBase["define.js"];var{loadScripts:ee}=globalThis.secureBase["loading.js"];function xe(){let s=new Map;return{localStorage:{getItem:n=>s.get(n)??null,setItem:(n,o)=>s.set(n,o),removeItem:n=>s.delete(n)},...{dispatchEvent(){},addEventListener(){},removeEventListener(){}}}}function te(s){return class extends s{constructor(){super(),this.store=y(xe()),this.place=""}get kind(){return"quiz"}placeOf(){return this.place}viewOf(e){return{...super.viewOf(e),mayAlwaysSee:!0}}render(){if(!this.spec||!this.record)return c``;let{text:e,count:n}=this.announcement;return c`<div>${this.renderActivity()}</div>
<div class="visually-hidden" role="status" aria-live="polite">
${g(n,c`<p>${e}</p>`)}
</div>`}}}var S="sb-asked-again",T=new Map;async function se(s,t){let e=[...s].filter(({lesson:o})=>!T.has(o)),n=customElements.get("sb-quiz")?[]:t;Object.assign(window,{secureBaseReview:(o,r)=>T.set(o,r)}),await ee([...n,...e.map(({script:o})=>o)].join(" ")),X(S,te(customElements.get("sb-quiz")))}function v({lesson:s,id:t}){let e=T.get(s);return{...e,questions:e.questions.filter(n=>n.id===t)}}var{plainText:ne}=globalThis.secureBase["activity/text.js"];function oe(s,t){let e=({lesson:n})=>s.filter(o=>o.lesson===n);return c`<p>${a.worthAnotherLook}</p>
<ul class="worth" role="list">
${t.filter(n=>e(n).length).map(n=>c`<li>
<a href=${n.href}>${n.title}</a>
<ul>
${e(n).map(o=>c`<li>${ke(o,n)}</li>`)}
</ul>
</li>`)}
</ul>`}function ke(s,{href:t}){let[{prompt:e}]=v(s).questions,n=ne(e);return s.part?c`<a href=${`${t}#${s.part}`}>${n}</a>`:n}var E=8,re=["match","order"];function O(s,t,e){let n=s.seen+1,o=s.right+(t?1:0);return t?k(s,e)?{seen:n,right:o,box:s.box+1,day:e}:{seen:n,right:o,box:s.box,day:s.day}:{seen:n,right:o,box:1,day:e}}function f(s,t,e=E){let n=({asks:i})=>i!=="what",o=[...ie(s.filter(n),t),...ie(s.filter(i=>!n(i)),t)],r=o.find(({kind:i})=>re.includes(i));return o.filter(i=>i===r||!re.includes(i.kind)).slice(0,e)}function R(s,t){return s.filter(({standing:e})=>k(e,t))}function ae(s){return P(s.map(({standing:t})=>t))}function le(s,t,e){let n=s;return Array.from({length:e},(o,r)=>t+1+r).filter(o=>{let r=f(R(n,o),o);return n=n.map(i=>r.includes(i)?{...i,standing:O(i.standing,!0,o)}:i),r.length>0})}function ie(s,t){let e=s.map(o=>({question:o,lot:$e(o,t)})).sort((o,r)=>o.question.standing.box-r.question.standing.box||o.question.standing.day-r.question.standing.day||o.lot-r.lot),n=new Map;return e.map(({question:o})=>{let r=n.get(o.lesson)??0;return n.set(o.lesson,r+1),{question:o,round:r}}).sort((o,r)=>o.round-r.round).map(({question:o})=>o)}function $e({lesson:s,id:t},e){let n=e;for(let o of s+t)n=(Math.imul(n,31)+o.charCodeAt(0))%1000003;return n}var Ae=14;function ce(s,t,e,n){let o=t.flatMap(h=>b(s,h,e)),r={few:f(o,e),all:[],next:null};if(!H())return{state:"blocked",...r};let i=t.filter(h=>Q(s,h)&&b(s,h,e).length>0);if(!i.length)return V()?{state:"apart",...r}:{state:"nothing-read",...r,few:[]};let l=i.flatMap(h=>b(s,h,e)),d=ae(l);if(d===null)return{state:"all-yours",few:f(l,e),all:l,next:null};let p=Math.max(d,e+1),m=R(l,e);if(!m.length)return{state:"not-today",few:f(l,e),all:l,next:p};let x=l.flatMap(({standing:{seen:h,day:he}})=>h?he:[]),L=E-x.filter(h=>h===e).length;return n||L<=0?{state:"enough",few:f(m,e),all:l,next:p}:{state:x.length>0&&e-Math.max(...x)>=Ae?"welcome-back":"ready",few:f(m,e,L),all:l,next:p}}var de=D`
.lead{margin-block-start:0.5em;font:1.3em / 1.35 var(--sb-font-heading);text-wrap:balance}sb-asked-again{margin-block:-1em 0}.row,.steps{margin-block-start:1.25em}.steps{justify-content:space-between}.calendar{margin-block-start:1.5em;padding-block-start:0.5em;border-block-start:1px solid var(--sb-line)}.worth{padding:0;list-style:none}.worth > li{padding-block:0.6em;border-block-start:1px solid var(--sb-line)}.worth > li:last-child{border-block-end:1px solid var(--sb-line)}.worth > li > a{font-weight:600}.worth a{display:flex;width:fit-content;align-items:center;min-height:44px}.worth ul{padding-inline-start:1.25em}.worth ul li{padding-block:0.25em}p[role="status"]:empty{display:none}`;var Te=28,w=class extends N{static styles=[B,q,de];static properties={headingLevel:{type:Number,attribute:"heading-level"},sitting:{state:!0},sat:{state:!0},problem:{state:!0},said:{state:!0}};constructor(){super(),this.headingLevel=2,this.store=y(window),this.sitting=null,this.sat=null,this.problem="",this.said={text:"",count:0},this.isKept=!0,this.fileAddress="",this.scripts=[],this.lessons=[],M(this,()=>this.requestUpdate())}connectedCallback(){super.connectedCallback();let t=this.querySelector(":scope > script.sb-lessons")?.textContent,{scripts:e,lessons:n}=JSON.parse(t??'{"scripts":[],"lessons":[]}');this.scripts=e,this.lessons=n,this.toggleAttribute("prints-fallback",!0)}disconnectedCallback(){super.disconnectedCallback(),URL.revokeObjectURL(this.fileAddress)}get today(){return Math.max(0,I(new Date))}lessonOf({lesson:t}){return this.lessons.find(e=>e.lesson===t)}async begin(t){this.problem="",this.sat=null;try{let e=new Set(t.map(o=>this.lessonOf(o)));await se(e,this.scripts);let n=t.map(o=>({question:o,isAgain:!1,spec:v(o)}));this.sitting={queue:n,place:0,isAnswered:!1},this.isKept=!0,this.show()}catch{this.problem=a.notLoaded,this.focusOn("#problem")}}take(t){t.stopPropagation();let{sitting:e}=this,[n]=Object.values(t.detail?.answers??{});if(!e||!n||e.isAnswered)return;let{queue:o,place:r}=e,i=n.state==="right",l=i||o[r].isAgain?[]:[{...o[r],isAgain:!0}];this.sitting={queue:[...o,...l],place:r,isAnswered:!0},o[r].isAgain||this.keep(o[r].question,i)}keep({lesson:t,id:e,standing:n},o){let r=z(this.store,t),i=r[e]??G(n.day),l=O(i,o,this.today);this.isKept=U(this.store,t,{...r,[e]:l})}following(){if(!this.sitting)return;let t=this.sitting.place+1;if(t===this.sitting.queue.length)return this.end(!0);this.sitting={...this.sitting,place:t,isAnswered:!1},this.show()}end(t){if(!this.sitting)return;let{queue:e,place:n,isAnswered:o}=this.sitting,i=e.slice(0,o?n+1:n).filter(({isAgain:d})=>!d).map(({question:d})=>d),l=e.filter(({isAgain:d})=>d).map(({question:d})=>d);this.sat={asked:i,wrong:l,isWhole:t},this.sitting=null,this.focusOn("#lead")}async show(){await this.updateComplete,this.renderRoot.querySelector(S)?.focusOn("legend")}async focusOn(t){await this.updateComplete;let e=this.renderRoot.querySelector(t);e instanceof HTMLElement&&e.focus()}saveCalendar(t){let e=le(t,this.today,Te);URL.revokeObjectURL(this.fileAddress),this.fileAddress=_(e,new Date),this.said={text:a.calendarSaved(a.calendarFile),count:this.said.count+1}}render(){let{text:t,count:e}=this.said;return c`
<div class="activity" role="group" aria-labelledby="title">
<div class=${this.sitting?"visually-hidden":""}>
${C(this.headingLevel,a.title,"title")}
</div>
${this.sitting?this.renderSitting(this.sitting):this.renderStanding()}
<p class="problem" id="problem" tabindex="-1">${this.problem}</p>
<div role="status" aria-live="polite">${g(e,c`<p>${t}</p>`)}</div>
</div>
<div class="printed"><slot></slot></div>
`}renderStanding(){let{store:t,lessons:e,today:n,sat:o}=this,{state:r,few:i,all:l,next:d}=ce(t,e,n,o!==null),{says:p,begin:m}=a.standings[r];return c`
${o?this.renderEnd(o):ue(a.lead(r,i.length))}
<p>${d===null?u:a.next(d,n,r)} ${o?u:p}</p>
${r==="nothing-read"?this.renderWayIn():u}
${m&&i.length?this.renderBegin(m,i,Se(r)):u}
${d===null?u:this.renderCalendar(l)}
`}renderWayIn(){let t=J(this.store,this.lessons),e=t??this.lessons[0];if(!e)return u;let n=t?a.goOn(e.title):a.begin(e.title);return c`<p class="row"><a href=${e.href}>${n}</a></p>`}renderBegin(t,e,n){return c`<div class="row">
<button
type="button"
class=${n?"primary":""}
data-begin
@click=${()=>this.begin(e)}
>
${t}
</button>
</div>`}renderCalendar(t){return c`<details class="calendar">
<summary>${a.calendar}</summary>
<p id="calendar">${a.calendarWhy}</p>
<div class="row">
<button
type="button"
data-calendar
aria-describedby="calendar"
@click=${()=>this.saveCalendar(t)}
>
${a.saveCalendar}
</button>
</div>
</details>`}renderSitting({queue:t,place:e,isAnswered:n}){let{question:o,isAgain:r,spec:i}=t[e],{title:l}=this.lessonOf(o),d=t.filter(p=>!p.isAgain).length;return c`
${g(e,c`<sb-asked-again
.place=${r?a.onceMore(l):a.place(e+1,d,l)}
.spec=${i}
@sb-record=${this.take}
></sb-asked-again>`)}
<div class="row steps">
<button type="button" class="plain" data-stop @click=${()=>this.end(!1)}>
${a.stop}
</button>
${n?c`<button type="button" class="primary" data-next @click=${this.following}>
${e+1===t.length?a.toEnd:a.following}
</button>`:u}
</div>
${this.isKept?u:c`<p class="quiet">${a.notKept}</p>`}
`}renderEnd({asked:t,wrong:e,isWhole:n}){let o=t.length-e.length;return c`
${ue(n?a.done:a.stopped)}
${t.length?c`<p>${a.howItWent(t.length,o)}</p>`:u}
${e.length?oe(e,this.lessons):u}
`}};function Se(s){return["ready","welcome-back","blocked","apart"].includes(s)}function ue(s){return c`<p class="lead" id="lead" tabindex="-1">${s}</p>`}customElements.define("sb-review",w);})();
