/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var re=Object.defineProperty;var oe=Object.getPrototypeOf;var ie=Reflect.get;var ne=(s,e,t)=>e in s?re(s,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):s[e]=t;var H=(s,e,t)=>ne(s,typeof e!="symbol"?e+"":e,t);var C=(s,e,t)=>ie(oe(s),t,e);var{define:E}=globalThis.secureBase["define.js"];var{CSSResult:ke,LitElement:Oe,ReactiveElement:Te,_$LE:$e,_$LH:Be,adoptStyles:ve,css:M,defaultConverter:Se,getCompatibleStyle:je,html:d,isServer:He,mathml:Ce,noChange:Ee,notEqual:Me,nothing:W,render:We,supportsAdoptingStyleSheets:_e,svg:ze,unsafeCSS:Ae}=globalThis.secureBase.lit;var{renderHeading:_}=globalThis.secureBase["activity/heading.js"];var{renderOrigins:Re,renderSources:z}=globalThis.secureBase["activity/origins.js"];var{labelled:f,listed:Ge,spoken:A,withoutStop:Ne}=globalThis.secureBase["activity/speech.js"];var{plainText:p,renderText:i,safeAddress:Ze}=globalThis.secureBase["activity/text.js"];var{CardDeck:I}=globalThis.secureBase["cards/deck.js"];var{words:L}=globalThis.secureBase["cards/words.js"];var{adultExpressions:qe,babyExpressions:w,mixExpressions:Pe}=globalThis.secureBase["figures/expressions.js"];var{HEIGHT:Ue,WIDTH:Je,drawBabyFace:R,drawPair:Qe,tears:D}=globalThis.secureBase["figures/face.js"];var{babyHair:G,glasses:ss,hairOf:ts,inked:c}=globalThis.secureBase["figures/hair.js"];var{turnHead:y}=globalThis.secureBase["figures/head.js"];var{people:x}=globalThis.secureBase["figures/people.js"];var{BABY_HEAD:ns,adultArm:as,babyArms:ls,sleeved:N}=globalThis.secureBase["figures/arms.js"];var{BLUSH:cs,INK:k,drawFeatures:us,ellipse:ms}=globalThis.secureBase["figures/features.js"];var Y=[180,330],Z=[180,126],ae=[[142,232],[218,232]],h={still:{arms:[{elbow:[112,288],wrist:[146,302],points:.35,curl:.3},{elbow:[248,288],wrist:[214,302],points:2.79,curl:.3}]},reaching:{tilt:-3,arms:[{elbow:[98,270],wrist:[64,222],points:-1.95},{elbow:[262,270],wrist:[296,222],points:-1.19}]},resting:{tilt:2,arms:[{elbow:[106,284],wrist:[128,306],points:.9,curl:.45},{elbow:[254,284],wrist:[232,306],points:2.24,curl:.45}]},splayed:{arms:[{elbow:[96,262],wrist:[60,236],points:-2.5,spread:1.75},{elbow:[264,262],wrist:[300,236],points:-.64,spread:1.75}]},stirring:{lean:-5,tilt:-6,arms:[{elbow:[92,268],wrist:[84,214],points:-1.2,curl:.5},{elbow:[256,286],wrist:[232,306],points:2.2,curl:.45}]},"hand-to-mouth":{lean:4,arms:[{elbow:[92,282],wrist:[56,268],points:-2.8,curl:.3},{elbow:[258,274],wrist:[202,205],points:-2.35,curl:.95}]},thrashing:{lean:4,tilt:5,arms:[{elbow:[80,258],wrist:[58,190],points:-1.5,curl:.95},{elbow:[284,262],wrist:[312,206],points:-1.2,curl:.95}]},"pushing-away":{lean:7,tilt:4,spoon:!0,arms:[{elbow:[104,276],wrist:[84,240],points:-2.3,spread:1.2},{elbow:[252,288],wrist:[226,304],points:2.3,curl:.5}]},"rubbing-eye":{tilt:6,arms:[{elbow:[106,284],wrist:[128,306],points:.9,curl:.45},{elbow:[276,246],wrist:[246,172],points:-2.3,curl:.95}]},arching:{lean:11,tilt:9,head:[6,0],chestOut:!0,arms:[{elbow:[88,262],wrist:[48,268],points:2.9,spread:1.6},{elbow:[262,274],wrist:[292,300],points:.7,spread:1.6}]},drooping:{tilt:13,head:[7,9],arms:[{elbow:[108,288],wrist:[132,308],points:.8,curl:.5},{elbow:[252,288],wrist:[228,308],points:2.34,curl:.5}]},"self-soothing":{tilt:-3,arms:[{elbow:[104,274],wrist:[164,199],points:-.75,curl:.95},{elbow:[254,284],wrist:[212,276],points:3.3,curl:.9}]}},O=({lean:s=0})=>s?`rotate(${s} ${Y[0]} ${Y[1]})`:"";function F({lean:s=0,tilt:e=0,head:t=[0,0]}){let r=s?`${O({lean:s,arms:h.still.arms})} `:"",o=e?` rotate(${e})`:"";return`${r}translate(${Z[0]+t[0]} ${Z[1]+t[1]})${o}`}function X({top:s,topShade:e},{chestOut:t=!1}){return[...c(t?"M92 384C74 330 84 262 132 214 156 200 206 200 230 216 262 250 270 320 262 384Z":"M90 384C84 330 98 250 132 216 156 200 204 200 228 216 262 250 276 330 270 384Z",s),{d:"M138 211C152 232 206 234 222 213",stroke:e,width:5},{d:"M180 238C182 272 182 310 181 384",stroke:e,width:2.6},{d:"M181 262h.1M182 296h.1",stroke:k,width:6}]}function K(s,{arms:[e,t]}){return[e,t].flatMap((r,o)=>N(ae[o],r.elbow,r.wrist,r.points,r.curl??0,s,o?-1:1,r.spread))}function q(){return[{d:"M-6 246L26 230",stroke:k,width:10.6},{d:"M-6 246L26 230",stroke:"#d2a65a",width:5.4},...c("M20 232C18 216 42 202 58 206 68 212 60 230 44 236 34 239 24 238 20 232Z","#d2a65a"),{d:"M32 220C40 210 50 207 57 212 51 219 42 222 32 220Z",fill:"#e9b48a"}]}var T=360,$=330,{interest:le,joy:pe,neutral:n,fuss:ce,cry:ue}=w,me=w["small-smile"],P={calm:n,bright:{...le,browRaise:1.1,mouthOpen:.1,smile:.35,flush:.5},smiling:{...me,smile:.95,mouthOpen:.26,mouthWide:1.15,flush:.7},laughing:pe,yawning:{...n,eyesOpen:0,browRaise:.7,mouthOpen:.95,mouthWide:.8,mouthSquare:.25},frowning:{...n,eyesOpen:.74,browKnit:.85,browWorry:.25,smile:-.35,mouthWide:.8},rooting:{...n,eyesOpen:.72,browRaise:.3,mouthOpen:.42,mouthWide:.62,flush:.5},fussing:ce,crying:ue,"lips-closed":{...n,eyesOpen:.72,browKnit:.35,smile:-.25,mouthWide:.7,pout:.5},tired:{...n,eyesOpen:.5,browRaise:.2,browWorry:.5,mouthWide:.7},drowsy:{...n,eyesOpen:.2,mouthOpen:.1,mouthWide:.6,flush:.45},quiet:{...n,eyesOpen:.86,smile:.1,mouthWide:.7}},B={"at-you":{turn:-.1,nod:0,gazeX:-.08,gazeY:.02},"eyes-away":{turn:.08,nod:.03,gazeX:.85,gazeY:.15},"head-turned":{turn:.46,nod:.08,gazeX:.75,gazeY:.25},"into-space":{turn:-.2,nod:-.02,gazeX:.22,gazeY:-.12},up:{turn:.22,nod:-.16,gazeX:.5,gazeY:-.8},down:{turn:-.16,nod:.16,gazeX:-.1,gazeY:.8}},de=(s,e)=>({...P[s],...B[e]});function he({ground:s,light:e}){return[{d:`M0 0H${T}V${$}H0Z`,fill:s},{d:"M180 12C272 8 350 82 348 190 346 290 280 370 180 370S14 292 14 192C14 84 90 16 180 12Z",fill:e},...c("M60 390C40 300 52 208 92 152 128 112 234 112 270 152 310 208 322 300 302 390Z","#e2c9a4"),{d:"M84 340C76 276 90 208 118 174",stroke:"#c9aa7c",width:2.6},{d:"M278 340C286 276 272 208 246 174",stroke:"#c9aa7c",width:2.6}]}function be(s,e,t){let r=de(e,t),o=y("baby",r.turn,r.nod);return[...R(s,o,r),...D(o,r.tears)]}function ge(s,e){let{turn:t,nod:r}=B[e];return G(y("baby",t,r),s)}function fe(s,e){let t=h[e],r=O(t);return{back:[{transform:r,shapes:X(s,t)},{transform:"",shapes:t.spoon?q():[]}],head:F(t),front:[{transform:r,shapes:K(s,t)}]}}function V({expression:s,gaze:e,posture:t,baby_of:r}){let o=x[r],{back:l,head:g,front:te}=fe(o.baby,t);return[{transform:"",shapes:he(o)},...l,{transform:g,shapes:[...be(o.baby,s,e),...ge(o.baby,e)]},...te]}function U(s){let{expression:e,gaze:t,posture:r,baby_of:o}=s??{};return Object.hasOwn(P,e)&&Object.hasOwn(B,t)&&Object.hasOwn(h,r)&&Object.hasOwn(x,o)}var{drawLayers:J}=globalThis.secureBase["figures/draw.js"];var{LONGEST_NOTE:vs,RECORD_VERSION:Ss,isBlank:js,isFromNewerVersion:Hs,isIdentifier:v,isObject:S,isRecord:Cs}=globalThis.secureBase["records/shape.js"];var{isActivitySpec:Q,isText:j,listOf:b}=globalThis.secureBase["records/spec-shape.js"];function ee(s){return Q(s,"cue-cards",["cards"])&&b(s.cards).every(we)}function we(s){return S(s)&&v(s.id)&&U(s.looks)&&[s.see,s.prompt,s.may_mean,s.might_help,s.could_also_be].every(j)&&b(s.options).length>1&&b(s.options).every(e=>S(e)&&v(e.id)&&j(e.feedback))}var se=M`
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
border-radius: var(--sb-radius, 14px);
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
`;var a={back:"What it may mean",mightHelp:"What might help",couldAlsoBe:"It could also be",otherGuesses:"And the other guesses?",neverCertain:"A cue is a clue, never proof. Guess, try, watch, and try again."};var u=class u extends I{accepts(e){return ee(e)}titleOf({title:e}){return e}answersOf({options:e}){return e}questionOf({prompt:e}){return e}renderFace({looks:e,picture:t,see:r}){return d`<div class="face">
<svg
class="picture"
viewBox="0 0 ${T} ${$}"
role="img"
aria-label=${t}
fill="none"
stroke-linecap="round"
stroke-linejoin="round"
>
${J(V(e))}
</svg>
<p class="see">${i(r)}</p>
</div>`}renderBack(e,t){let r=e.options.find(({id:l})=>l===t),o=e.options.filter(({id:l})=>l!==t);return d`<div class="back">
<div class="told">
<p><strong>${L.yourGuess}</strong> ${i(r?.text??"")}</p>
<p>${i(r?.feedback??"")}</p>
</div>
${_(this.headingLevel+2,a.back,{id:"back",className:"subtitle"})}
<p>${i(e.may_mean)}</p>
<p class="label">${a.mightHelp}</p>
<p>${i(e.might_help)}</p>
<p class="else"><strong>${a.couldAlsoBe}</strong> ${i(e.could_also_be)}</p>
<details class="others">
<summary>${a.otherGuesses}</summary>
<ul>
${o.map(({text:l,feedback:g})=>d`<li><em>${i(l)}</em> ${i(g)}</li>`)}
</ul>
</details>
<p class="clue">${a.neverCertain}</p>
${this.spec?z(this.spec,e.sources):W}
</div>`}tellBack(e,t){let r=e.options.find(({id:o})=>o===t)?.feedback??"";return A([p(r),p(e.may_mean),f(a.mightHelp,p(e.might_help)),f(a.couldAlsoBe,p(e.could_also_be))])}};H(u,"styles",[...C(u,u,"styles"),se]);var m=u;E("sb-cue-cards",m);})();
