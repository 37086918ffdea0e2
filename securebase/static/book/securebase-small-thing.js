/* Generated from frontend/ by make frontend. Do not edit.
 * Lit: Copyright 2017-2022 Google LLC, SPDX-License-Identifier: BSD-3-Clause */
(()=>{var{CSSResult:M,LitElement:N,ReactiveElement:O,_$LE:_,_$LH:q,adoptStyles:F,css:y,defaultConverter:H,getCompatibleStyle:L,html:n,isServer:R,mathml:U,noChange:V,notEqual:Y,nothing:k,render:D,supportsAdoptingStyleSheets:G,svg:J,unsafeCSS:Q}=globalThis.secureBase.lit;var{keyed:m}=globalThis.secureBase["lit/directives/keyed.js"];var{mark:P,renderHeading:T,renderOrigins:W,renderSources:X}=globalThis.secureBase["activity/templates.js"];var{labelled:tt,listed:et,plainText:st,readNumber:rt,renderText:g,safeAddress:nt,spoken:ot,withoutStop:it}=globalThis.secureBase["activity/text.js"];var{CueCards:x}=globalThis.secureBase["kinds/cue-cards/deck.js"];var{ACTIVITY:v,BEFORE_BIRTH:ct,ageInMonths:dt,fittingFirst:f,keepAge:ht}=globalThis.secureBase["records/baby-age.js"];var{follow:$}=globalThis.secureBase["records/following.js"];var{dayNumber:C}=globalThis.secureBase["activity/day.js"];function S(o,t,s,e,i){let r=C(i),l=({id:c})=>!(c in s),b=f(w(o,r),e),u=[...b.filter(l),...b.filter(c=>!l(c))],p=f(w(t,r),e),B=Object.keys(s).length>0,[A,E]=B&&r%2?[p,u]:[u,p],j=Math.max(u.length,p.length);return Array.from({length:j},(c,d)=>[...A.slice(d,d+1),...E.slice(d,d+1)]).flat()}function w(o,t){let s=t%(o.length||1);return[...o.slice(s),...o.slice(0,s)]}var h={look:"Something to look at",do:"Something to do",another:"Another small thing"};var I=y`
:host{margin-block:1em 0}.activity{padding:0;border:0;background:none}.drawing{max-width:13rem}.another{margin-block-start:1em}@media print{.activity{display:none}}`,a=class extends x{static styles=[...super.styles,I];constructor(){super(),this.count=0,this.things=[],$(this,()=>this.arrange(),()=>v)}get kind(){return"cue-cards"}connectedCallback(){super.connectedCallback(),this.arrange();let t=this.closest("details");t&&(t.ontoggle=()=>t.open&&t.scrollIntoView())}arrange(){let{spec:t,planner:s}=this;if(!t||!s)return;let e=s.groups.filter(({suggest:r})=>r).flatMap(({moments:r})=>r.filter(({minutes:l})=>l===1)),i=this.record?.answers??{};this.things=S(t.cards,e,i,this.store,new Date),this.count=0,this.requestUpdate()}get planner(){let[,t]=this.querySelectorAll(":scope > script.sb-spec");return JSON.parse(t?.textContent??"null")}another(){this.count+=1,this.draft="",this.isUnchosen=!1,this.announce(""),this.requestUpdate(),this.focusOn("#card")}render(){let{spec:t,record:s}=this,e=this.things[this.count%this.things.length];if(!t||!s||!e)return n`<slot></slot>`;let{text:i,count:r}=this.announcement;return n`
<div class="activity">
${m(e.id,n`<article class="card sheet" aria-labelledby="card">
${"options"in e?this.renderCard(e,s.answers):this.renderMoment(e)}
</article>`)}
<button class="another" type="button" @click=${this.another}>${h.another}</button>
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${m(r,n`<p>${i}</p>`)}
</div>
`}renderTitle(t,s){let e=n`<span class="number">${t}</span> ${s}`;return T(this.headingLevel+1,e,"card")}renderCard(t,s){let e=s[t.id];return n`${this.renderTitle(h.look,t.title)} ${this.renderFace(t)}
${e===void 0?this.renderQuestion(t):this.renderBack(t,e)}`}renderMoment({text:t,why:s,also:e}){return n`${this.renderTitle(h.do,t)}
<p>${g(s)}</p>
${e?n`<p>${g(e)}</p>`:k}`}};customElements.define("sb-small-thing",a);})();
