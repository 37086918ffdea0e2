/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{css:y,html:n,nothing:T}=globalThis.secureBase.lit;var{keyed:m}=globalThis.secureBase["lit/directives/keyed.js"];var{renderHeading:x}=globalThis.secureBase["activity/templates.js"];var{renderText:g}=globalThis.secureBase["activity/text.js"];var{CueCards:k}=globalThis.secureBase["kinds/cue-cards/deck.js"];var{ACTIVITY:$,fittingFirst:f}=globalThis.secureBase["records/baby-age.js"];var{follow:v}=globalThis.secureBase["records/following.js"];var{dayNumber:w}=globalThis.secureBase["activity/day.js"];function C(o,t,s,e,i){let r=w(i),c=({id:l})=>!(l in s),b=f(B(o,r),e),u=[...b.filter(c),...b.filter(l=>!c(l))],p=f(B(t,r),e),j=Object.keys(s).length>0,[A,I]=j&&r%2?[p,u]:[u,p],M=Math.max(u.length,p.length);return Array.from({length:M},(l,d)=>[...A.slice(d,d+1),...I.slice(d,d+1)]).flat()}function B(o,t){let s=t%(o.length||1);return[...o.slice(s),...o.slice(0,s)]}var h=globalThis.secureBase?.words?.["small-thing"]??{look:"Something to look at",do:"Something to do",another:"Another small thing"};var N=y`
:host{margin-block:1em 0}.activity{padding:0;border:0;background:none}.drawing{max-width:13rem}.another{margin-block-start:1em}@media print{.activity{display:none}}`,a=class extends k{static styles=[...super.styles,N];constructor(){super(),this.count=0,this.things=[],v(this,()=>this.arrange(),()=>$)}get kind(){return"cue-cards"}connectedCallback(){super.connectedCallback(),this.arrange();let t=this.closest("details");t&&(t.ontoggle=()=>t.open&&t.scrollIntoView())}arrange(){let{spec:t,planner:s}=this;if(!t||!s)return;let e=s.groups.filter(({suggest:r})=>r).flatMap(({moments:r})=>r.filter(({minutes:c})=>c===1)),i=this.record?.answers??{};this.things=C(t.cards,e,i,this.store,new Date),this.count=0,this.requestUpdate()}get planner(){let[,t]=this.querySelectorAll(":scope > script.sb-spec");return JSON.parse(t?.textContent??"null")}another(){this.count+=1,this.draft="",this.isUnchosen=!1,this.announce(""),this.requestUpdate(),this.focusOn("#card")}render(){let{spec:t,record:s}=this,e=this.things[this.count%this.things.length];if(!t||!s||!e)return n`<slot></slot>`;let{text:i,count:r}=this.announcement;return n`
<div class="activity">
${m(e.id,n`<article class="card sheet" aria-labelledby="card">
${"options"in e?this.renderCard(e,s.answers):this.renderMoment(e)}
</article>`)}
<button class="another" type="button" @click=${this.another}>${h.another}</button>
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${m(r,n`<p>${i}</p>`)}
</div>
`}renderTitle(t,s){let e=n`<span class="number">${t}</span> ${s}`;return x(this.headingLevel+1,e,"card")}renderCard(t,s){let e=s[t.id];return n`${this.renderTitle(h.look,t.title)} ${this.renderFace(t)}
${e===void 0?this.renderQuestion(t):this.renderBack(t,e)}`}renderMoment({text:t,why:s,also:e}){return n`${this.renderTitle(h.do,t)}
<p>${g(s)}</p>
${e?n`<p>${g(e)}</p>`:T}`}};customElements.define("sb-small-thing",a);})();
