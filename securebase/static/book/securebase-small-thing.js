/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var pe=Object.defineProperty;var de=Object.getPrototypeOf;var me=Reflect.get;var he=(r,e,t)=>e in r?pe(r,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):r[e]=t;var x=(r,e,t)=>he(r,typeof e!="symbol"?e+"":e,t);var $=(r,e,t)=>me(de(r),t,e);var{define:Y}=globalThis.secureBase["define.js"];var{CSSResult:Se,LitElement:je,ReactiveElement:Ee,_$LE:Ie,_$LH:We,adoptStyles:ze,css:T,defaultConverter:Le,getCompatibleStyle:Ye,html:i,isServer:_e,mathml:Fe,noChange:De,notEqual:Re,nothing:B,render:Ge,supportsAdoptingStyleSheets:qe,svg:Ze,unsafeCSS:Ne}=globalThis.secureBase.lit;var{keyed:A}=globalThis.secureBase["lit/directives/keyed.js"];var{mark:Ue,renderHeading:v,renderOrigins:Pe,renderSources:_}=globalThis.secureBase["activity/templates.js"];var{labelled:M,listed:Je,plainText:p,readNumber:Qe,renderText:a,safeAddress:et,spoken:F,withoutStop:tt}=globalThis.secureBase["activity/text.js"];var{CardDeck:D}=globalThis.secureBase["cards/deck.js"];var{words:R}=globalThis.secureBase["cards/words.js"];var{adultExpressions:nt,babyExpressions:S,mixExpressions:it}=globalThis.secureBase["figures/expressions.js"];var{HEIGHT:lt,WIDTH:ct,drawBabyFace:G,drawPair:ut,tears:q}=globalThis.secureBase["figures/face.js"];var{babyHair:Z,glasses:dt,hairOf:mt,inked:d}=globalThis.secureBase["figures/hair.js"];var{turnHead:j}=globalThis.secureBase["figures/head.js"];var{people:N}=globalThis.secureBase["figures/people.js"];var{BABY_HEAD:ft,adultArm:wt,babyArms:yt,sleeved:X}=globalThis.secureBase["figures/arms.js"];var{BLUSH:xt,INK:E,drawFeatures:$t,ellipse:Tt}=globalThis.secureBase["figures/features.js"];var K=[180,330],U=[180,126],ge=[[142,232],[218,232]],I={still:{arms:[{elbow:[112,288],wrist:[146,302],points:.35,curl:.3},{elbow:[248,288],wrist:[214,302],points:2.79,curl:.3}]},reaching:{tilt:-3,arms:[{elbow:[98,270],wrist:[64,222],points:-1.95},{elbow:[262,270],wrist:[296,222],points:-1.19}]},resting:{tilt:2,arms:[{elbow:[106,284],wrist:[128,306],points:.9,curl:.45},{elbow:[254,284],wrist:[232,306],points:2.24,curl:.45}]},splayed:{arms:[{elbow:[96,262],wrist:[60,236],points:-2.5,spread:1.75},{elbow:[264,262],wrist:[300,236],points:-.64,spread:1.75}]},stirring:{lean:-5,tilt:-6,arms:[{elbow:[92,268],wrist:[84,214],points:-1.2,curl:.5},{elbow:[256,286],wrist:[232,306],points:2.2,curl:.45}]},"hand-to-mouth":{lean:4,arms:[{elbow:[92,282],wrist:[56,268],points:-2.8,curl:.3},{elbow:[258,274],wrist:[202,205],points:-2.35,curl:.95}]},thrashing:{lean:4,tilt:5,arms:[{elbow:[80,258],wrist:[58,190],points:-1.5,curl:.95},{elbow:[284,262],wrist:[312,206],points:-1.2,curl:.95}]},"pushing-away":{lean:7,tilt:4,spoon:!0,arms:[{elbow:[104,276],wrist:[84,240],points:-2.3,spread:1.2},{elbow:[252,288],wrist:[226,304],points:2.3,curl:.5}]},"rubbing-eye":{tilt:6,arms:[{elbow:[106,284],wrist:[128,306],points:.9,curl:.45},{elbow:[276,246],wrist:[246,172],points:-2.3,curl:.95}]},arching:{lean:11,tilt:9,head:[6,0],chestOut:!0,arms:[{elbow:[88,262],wrist:[48,268],points:2.9,spread:1.6},{elbow:[262,274],wrist:[292,300],points:.7,spread:1.6}]},drooping:{tilt:13,head:[7,9],arms:[{elbow:[108,288],wrist:[132,308],points:.8,curl:.5},{elbow:[252,288],wrist:[228,308],points:2.34,curl:.5}]},"self-soothing":{tilt:-3,arms:[{elbow:[104,274],wrist:[164,199],points:-.75,curl:.95},{elbow:[254,284],wrist:[212,276],points:3.3,curl:.9}]}},W=({lean:r=0})=>r?`rotate(${r} ${K[0]} ${K[1]})`:"";function P({lean:r=0,tilt:e=0,head:t=[0,0]}){let s=r?`${W({lean:r,arms:I.still.arms})} `:"",o=e?` rotate(${e})`:"";return`${s}translate(${U[0]+t[0]} ${U[1]+t[1]})${o}`}function V({top:r,topShade:e},{chestOut:t=!1}){return[...d(t?"M92 384C74 330 84 262 132 214 156 200 206 200 230 216 262 250 270 320 262 384Z":"M90 384C84 330 98 250 132 216 156 200 204 200 228 216 262 250 276 330 270 384Z",r),{d:"M138 211C152 232 206 234 222 213",stroke:e,width:5},{d:"M180 238C182 272 182 310 181 384",stroke:e,width:2.6},{d:"M181 262h.1M182 296h.1",stroke:E,width:6}]}function J(r,{arms:[e,t]}){return[e,t].flatMap((s,o)=>X(ge[o],s.elbow,s.wrist,s.points,s.curl??0,r,o?-1:1,s.spread))}function Q(){return[{d:"M-6 246L26 230",stroke:E,width:10.6},{d:"M-6 246L26 230",stroke:"#d2a65a",width:5.4},...d("M20 232C18 216 42 202 58 206 68 212 60 230 44 236 34 239 24 238 20 232Z","#d2a65a"),{d:"M32 220C40 210 50 207 57 212 51 219 42 222 32 220Z",fill:"#e9b48a"}]}var z=360,L=330,{interest:be,joy:fe,neutral:c,fuss:we,cry:ye}=S,ke=S["small-smile"],xe={calm:c,bright:{...be,browRaise:1.1,mouthOpen:.1,smile:.35,flush:.5},smiling:{...ke,smile:.95,mouthOpen:.26,mouthWide:1.15,flush:.7},laughing:fe,yawning:{...c,eyesOpen:0,browRaise:.7,mouthOpen:.95,mouthWide:.8,mouthSquare:.25},frowning:{...c,eyesOpen:.74,browKnit:.85,browWorry:.25,smile:-.35,mouthWide:.8},rooting:{...c,eyesOpen:.72,browRaise:.3,mouthOpen:.42,mouthWide:.62,flush:.5},fussing:we,crying:ye,"lips-closed":{...c,eyesOpen:.72,browKnit:.35,smile:-.25,mouthWide:.7,pout:.5},tired:{...c,eyesOpen:.5,browRaise:.2,browWorry:.5,mouthWide:.7},drowsy:{...c,eyesOpen:.2,mouthOpen:.1,mouthWide:.6,flush:.45},quiet:{...c,eyesOpen:.86,smile:.1,mouthWide:.7}},ee={"at-you":{turn:-.1,nod:0,gazeX:-.08,gazeY:.02},"eyes-away":{turn:.08,nod:.03,gazeX:.85,gazeY:.15},"head-turned":{turn:.46,nod:.08,gazeX:.75,gazeY:.25},"into-space":{turn:-.2,nod:-.02,gazeX:.22,gazeY:-.12},up:{turn:.22,nod:-.16,gazeX:.5,gazeY:-.8},down:{turn:-.16,nod:.16,gazeX:-.1,gazeY:.8}},$e=(r,e)=>({...xe[r],...ee[e]});function Te({ground:r,light:e}){return[{d:`M0 0H${z}V${L}H0Z`,fill:r},{d:"M180 12C272 8 350 82 348 190 346 290 280 370 180 370S14 292 14 192C14 84 90 16 180 12Z",fill:e},...d("M60 390C40 300 52 208 92 152 128 112 234 112 270 152 310 208 322 300 302 390Z","#e2c9a4"),{d:"M84 340C76 276 90 208 118 174",stroke:"#c9aa7c",width:2.6},{d:"M278 340C286 276 272 208 246 174",stroke:"#c9aa7c",width:2.6}]}function Be(r,e,t){let s=$e(e,t),o=j("baby",s.turn,s.nod);return[...G(r,o,s),...q(o,s.tears)]}function ve(r,e){let{turn:t,nod:s}=ee[e];return Z(j("baby",t,s),r)}function He(r,e){let t=I[e],s=W(t);return{back:[{transform:s,shapes:V(r,t)},{transform:"",shapes:t.spoon?Q():[]}],head:P(t),front:[{transform:s,shapes:J(r,t)}]}}function te({expression:r,gaze:e,posture:t,baby_of:s}){let o=N[s],{back:n,head:l,front:w}=He(o.baby,t);return[{transform:"",shapes:Te(o)},...n,{transform:l,shapes:[...Be(o.baby,r,e),...ve(o.baby,e)]},...w]}var{drawLayers:se}=globalThis.secureBase["figures/draw.js"];var{ACTIVITY:re,BEFORE_BIRTH:Lt,ageInMonths:Yt,fittingFirst:m,keepAge:_t}=globalThis.secureBase["records/baby-age.js"];var oe=T`
.face {
display: grid;
gap: 0.5em 1.5em;
align-items: center;
margin-block-start: 1em;
}
.picture {
display: block;
width: 100%;
max-width: 22rem;
height: auto;
margin-inline: auto;
border-radius: var(--sb-radius);
}
.see {
font-size: 1.1em;
}
.else {
margin-block-start: 1em;
}
.others summary {
margin-block-start: 0.5em;
}
.others li + li {
margin-block-start: 0.5em;
}
.clue {
margin-block-start: 1em;
font-weight: 600;
}
@container (min-width: 38em) {
.face {
grid-template-columns: minmax(0, 18rem) 1fr;
}
}
`;var u={back:"What it may mean",mightHelp:"What might help",couldAlsoBe:"It could also be",otherGuesses:"And the other guesses?",neverCertain:"A cue is a clue, never proof. Guess, try, watch, and try again."};var h=class h extends D{arranged(e){return{...e,cards:m(e.cards,this.store)}}titleOf({title:e}){return e}answersOf({options:e}){return e}questionOf({prompt:e}){return e}renderFace({looks:e,picture:t,see:s}){return i`<div class="face">
<svg
class="picture"
viewBox="0 0 ${z} ${L}"
role="img"
aria-label=${t}
fill="none"
stroke-linecap="round"
stroke-linejoin="round"
>
${se(te(e))}
</svg>
<p class="see">${a(s)}</p>
</div>`}renderBack(e,t){let s=e.options.find(({id:n})=>n===t),o=e.options.filter(({id:n})=>n!==t);return i`<div class="back">
<div class="told">
<p><strong>${R.yourGuess}</strong> ${a(s?.text??"")}</p>
<p>${a(s?.feedback??"")}</p>
</div>
${v(this.headingLevel+2,u.back,"back")}
<p>${a(e.may_mean)}</p>
<p class="label">${u.mightHelp}</p>
<p>${a(e.might_help)}</p>
<p class="else"><strong>${u.couldAlsoBe}</strong> ${a(e.could_also_be)}</p>
<details class="others">
<summary>${u.otherGuesses}</summary>
<ul>
${o.map(({text:n,feedback:l})=>i`<li><em>${a(n)}</em> ${a(l)}</li>`)}
</ul>
</details>
<p class="clue">${u.neverCertain}</p>
${this.spec?_(this.spec,e.sources):B}
</div>`}tellBack(e,t){let s=e.options.find(({id:o})=>o===t)?.feedback??"";return F([p(s),p(e.may_mean),M(u.mightHelp,p(e.might_help)),M(u.couldAlsoBe,p(e.could_also_be))])}};x(h,"styles",[...$(h,h,"styles"),oe]);var g=h;var Oe=864e5;function ie(r,e,t,s,o){let n=Math.floor((o.getTime()-o.getTimezoneOffset()*6e4)/Oe),l=({id:y})=>!(y in t),w=m(ne(r,n),s),O=[...w.filter(l),...w.filter(y=>!l(y))],C=m(ne(e,n),s),ae=Object.keys(t).length>0,[le,ce]=ae&&n%2?[C,O]:[O,C],ue=Math.max(O.length,C.length);return Array.from({length:ue},(y,k)=>[...le.slice(k,k+1),...ce.slice(k,k+1)]).flat()}function ne(r,e){let t=e%(r.length||1);return[...r.slice(t),...r.slice(0,t)]}var H={look:"Something to look at",do:"Something to do",another:"Another small thing"};var Ce=T`
:host {
margin-block: 1em 0;
}
.activity {
padding: 0;
border: 0;
background: none;
}
.picture {
max-width: 13rem;
}
.another {
margin-block-start: 1em;
}
@media print {
.activity {
display: none;
}
}
`,b=class b extends g{constructor(){super(),this.count=0,this.things=[],this.unfollowAge=null}get kind(){return"cue-cards"}connectedCallback(){super.connectedCallback(),this.arrange();let e=this.closest("details");e&&(e.ontoggle=()=>e.open&&e.scrollIntoView()),this.unfollowAge=this.store.subscribe(t=>{(t===null||t===re)&&this.arrange()})}disconnectedCallback(){super.disconnectedCallback(),this.unfollowAge?.()}arrange(){let{spec:e,planner:t}=this;if(!e||!t)return;let s=t.groups.filter(({suggest:n})=>n).flatMap(({moments:n})=>n.filter(({minutes:l})=>l===1)),o=this.record?.answers??{};this.things=ie(e.cards,s,o,this.store,new Date),this.count=0,this.requestUpdate()}get planner(){let[,e]=this.querySelectorAll(":scope > script.sb-spec");return JSON.parse(e?.textContent??"null")}another(){this.count+=1,this.draft="",this.isUnchosen=!1,this.announce(""),this.requestUpdate(),this.focusOn("#card")}render(){let{spec:e,record:t}=this,s=this.things[this.count%this.things.length];if(!e||!t||!s)return i`<slot></slot>`;let{text:o,count:n}=this.announcement;return i`
<div class="activity">
${A(s.id,i`<article class="card" aria-labelledby="card">
${"options"in s?this.renderCard(s,t.answers):this.renderMoment(s)}
</article>`)}
<button class="another" type="button" @click=${this.another}>${H.another}</button>
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${A(n,i`<p>${o}</p>`)}
</div>
`}renderTitle(e,t){let s=i`<span class="number">${e}</span> ${t}`;return v(this.headingLevel+1,s,"card")}renderCard(e,t){let s=t[e.id];return i`${this.renderTitle(H.look,e.title)} ${this.renderFace(e)}
${s===void 0?this.renderQuestion(e):this.renderBack(e,s)}`}renderMoment({text:e,why:t,also:s}){return i`${this.renderTitle(H.do,e)}
<p>${a(t)}</p>
${s?i`<p>${a(s)}</p>`:B}`}};x(b,"styles",[...$(b,b,"styles"),Ce]);var f=b;Y("sb-small-thing",f);})();
