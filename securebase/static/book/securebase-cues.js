/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var A=Object.defineProperty;var ne=Object.getPrototypeOf;var le=Reflect.get;var pe=(r,e,s)=>e in r?A(r,e,{enumerable:!0,configurable:!0,writable:!0,value:s}):r[e]=s;var p=(r,e)=>{for(var s in e)A(r,s,{get:e[s],enumerable:!0})};var L=(r,e,s)=>pe(r,typeof e!="symbol"?e+"":e,s);var R=(r,e,s)=>le(ne(r),s,e);var S={};p(S,{HEIGHT:()=>g,WIDTH:()=>b,body:()=>U,drawBaby:()=>j,expressions:()=>K,face:()=>N,gazes:()=>v,ground:()=>q,hair:()=>P});var{adultExpressions:fe,babyExpressions:y,mixExpressions:ye}=globalThis.secureBase["figures/expressions.js"];var{HEIGHT:ke,WIDTH:$e,drawBabyFace:_,drawPair:Be,tears:F}=globalThis.secureBase["figures/face.js"];var{babyHair:Y,glasses:He,hairOf:Oe,inked:u}=globalThis.secureBase["figures/hair.js"];var{turnHead:x}=globalThis.secureBase["figures/head.js"];var{people:D}=globalThis.secureBase["figures/people.js"];var O={};p(O,{arms:()=>T,headPlace:()=>$,heldOutSpoon:()=>H,postures:()=>d,trunk:()=>B,trunkTurn:()=>h});var{BABY_HEAD:Me,adultArm:Ee,babyArms:We,sleeved:G}=globalThis.secureBase["figures/arms.js"];var{BLUSH:Ie,INK:k,drawFeatures:ze,ellipse:Ae}=globalThis.secureBase["figures/features.js"];var Z=[180,330],X=[180,126],ue=[[142,232],[218,232]],d={still:{arms:[{elbow:[112,288],wrist:[146,302],points:.35,curl:.3},{elbow:[248,288],wrist:[214,302],points:2.79,curl:.3}]},reaching:{tilt:-3,arms:[{elbow:[98,270],wrist:[64,222],points:-1.95},{elbow:[262,270],wrist:[296,222],points:-1.19}]},resting:{tilt:2,arms:[{elbow:[106,284],wrist:[128,306],points:.9,curl:.45},{elbow:[254,284],wrist:[232,306],points:2.24,curl:.45}]},splayed:{arms:[{elbow:[96,262],wrist:[60,236],points:-2.5,spread:1.75},{elbow:[264,262],wrist:[300,236],points:-.64,spread:1.75}]},stirring:{lean:-5,tilt:-6,arms:[{elbow:[92,268],wrist:[84,214],points:-1.2,curl:.5},{elbow:[256,286],wrist:[232,306],points:2.2,curl:.45}]},"hand-to-mouth":{lean:4,arms:[{elbow:[92,282],wrist:[56,268],points:-2.8,curl:.3},{elbow:[258,274],wrist:[202,205],points:-2.35,curl:.95}]},thrashing:{lean:4,tilt:5,arms:[{elbow:[80,258],wrist:[58,190],points:-1.5,curl:.95},{elbow:[284,262],wrist:[312,206],points:-1.2,curl:.95}]},"pushing-away":{lean:7,tilt:4,spoon:!0,arms:[{elbow:[104,276],wrist:[84,240],points:-2.3,spread:1.2},{elbow:[252,288],wrist:[226,304],points:2.3,curl:.5}]},"rubbing-eye":{tilt:6,arms:[{elbow:[106,284],wrist:[128,306],points:.9,curl:.45},{elbow:[276,246],wrist:[246,172],points:-2.3,curl:.95}]},arching:{lean:11,tilt:9,head:[6,0],chestOut:!0,arms:[{elbow:[88,262],wrist:[48,268],points:2.9,spread:1.6},{elbow:[262,274],wrist:[292,300],points:.7,spread:1.6}]},drooping:{tilt:13,head:[7,9],arms:[{elbow:[108,288],wrist:[132,308],points:.8,curl:.5},{elbow:[252,288],wrist:[228,308],points:2.34,curl:.5}]},"self-soothing":{tilt:-3,arms:[{elbow:[104,274],wrist:[164,199],points:-.75,curl:.95},{elbow:[254,284],wrist:[212,276],points:3.3,curl:.9}]}},h=({lean:r=0})=>r?`rotate(${r} ${Z[0]} ${Z[1]})`:"";function $({lean:r=0,tilt:e=0,head:s=[0,0]}){let t=r?`${h({lean:r,arms:d.still.arms})} `:"",o=e?` rotate(${e})`:"";return`${t}translate(${X[0]+s[0]} ${X[1]+s[1]})${o}`}function B({top:r,topShade:e},{chestOut:s=!1}){return[...u(s?"M92 384C74 330 84 262 132 214 156 200 206 200 230 216 262 250 270 320 262 384Z":"M90 384C84 330 98 250 132 216 156 200 204 200 228 216 262 250 276 330 270 384Z",r),{d:"M138 211C152 232 206 234 222 213",stroke:e,width:5},{d:"M180 238C182 272 182 310 181 384",stroke:e,width:2.6},{d:"M181 262h.1M182 296h.1",stroke:k,width:6}]}function T(r,{arms:[e,s]}){return[e,s].flatMap((t,o)=>G(ue[o],t.elbow,t.wrist,t.points,t.curl??0,r,o?-1:1,t.spread))}function H(){return[{d:"M-6 246L26 230",stroke:k,width:10.6},{d:"M-6 246L26 230",stroke:"#d2a65a",width:5.4},...u("M20 232C18 216 42 202 58 206 68 212 60 230 44 236 34 239 24 238 20 232Z","#d2a65a"),{d:"M32 220C40 210 50 207 57 212 51 219 42 222 32 220Z",fill:"#e9b48a"}]}var b=360,g=330,{interest:ce,joy:me,neutral:n,fuss:de,cry:he}=y,be=y["small-smile"],K={calm:n,bright:{...ce,browRaise:1.1,mouthOpen:.1,smile:.35,flush:.5},smiling:{...be,smile:.95,mouthOpen:.26,mouthWide:1.15,flush:.7},laughing:me,yawning:{...n,eyesOpen:0,browRaise:.7,mouthOpen:.95,mouthWide:.8,mouthSquare:.25},frowning:{...n,eyesOpen:.74,browKnit:.85,browWorry:.25,smile:-.35,mouthWide:.8},rooting:{...n,eyesOpen:.72,browRaise:.3,mouthOpen:.42,mouthWide:.62,flush:.5},fussing:de,crying:he,"lips-closed":{...n,eyesOpen:.72,browKnit:.35,smile:-.25,mouthWide:.7,pout:.5},tired:{...n,eyesOpen:.5,browRaise:.2,browWorry:.5,mouthWide:.7},drowsy:{...n,eyesOpen:.2,mouthOpen:.1,mouthWide:.6,flush:.45},quiet:{...n,eyesOpen:.86,smile:.1,mouthWide:.7}},v={"at-you":{turn:-.1,nod:0,gazeX:-.08,gazeY:.02},"eyes-away":{turn:.08,nod:.03,gazeX:.85,gazeY:.15},"head-turned":{turn:.46,nod:.08,gazeX:.75,gazeY:.25},"into-space":{turn:-.2,nod:-.02,gazeX:.22,gazeY:-.12},up:{turn:.22,nod:-.16,gazeX:.5,gazeY:-.8},down:{turn:-.16,nod:.16,gazeX:-.1,gazeY:.8}},ge=(r,e)=>({...K[r],...v[e]});function q({ground:r,light:e}){return[{d:`M0 0H${b}V${g}H0Z`,fill:r},{d:"M180 12C272 8 350 82 348 190 346 290 280 370 180 370S14 292 14 192C14 84 90 16 180 12Z",fill:e},...u("M60 390C40 300 52 208 92 152 128 112 234 112 270 152 310 208 322 300 302 390Z","#e2c9a4"),{d:"M84 340C76 276 90 208 118 174",stroke:"#c9aa7c",width:2.6},{d:"M278 340C286 276 272 208 246 174",stroke:"#c9aa7c",width:2.6}]}function N(r,e,s){let t=ge(e,s),o=x("baby",t.turn,t.nod);return[..._(r,o,t),...F(o,t.tears)]}function P(r,e){let{turn:s,nod:t}=v[e];return Y(x("baby",s,t),r)}function U(r,e){let s=d[e],t=h(s);return{back:[{transform:t,shapes:B(r,s)},{transform:"",shapes:s.spoon?H():[]}],head:$(s),front:[{transform:t,shapes:T(r,s)}]}}function j({expression:r,gaze:e,posture:s,baby_of:t}){let o=D[t],{back:l,head:f,front:ae}=U(o.baby,s);return[{transform:"",shapes:q(o)},...l,{transform:f,shapes:[...N(o.baby,r,e),...P(o.baby,e)]},...ae]}var z={};p(z,{CueCards:()=>I});var{CSSResult:qe,LitElement:Ne,ReactiveElement:Pe,_$LE:Ue,_$LH:Ve,adoptStyles:Je,css:V,defaultConverter:Qe,getCompatibleStyle:es,html:w,isServer:ss,mathml:rs,noChange:ts,notEqual:os,nothing:J,render:is,supportsAdoptingStyleSheets:as,svg:ns,unsafeCSS:ls}=globalThis.secureBase.lit;var{mark:us,renderHeading:Q,renderOrigins:cs,renderSources:ee}=globalThis.secureBase["activity/templates.js"];var{labelled:M,listed:ds,plainText:c,readNumber:hs,renderText:i,safeAddress:bs,spoken:se,withoutStop:gs}=globalThis.secureBase["activity/text.js"];var{CardDeck:re}=globalThis.secureBase["cards/deck.js"];var{words:te}=globalThis.secureBase["cards/words.js"];var{drawLayers:oe}=globalThis.secureBase["figures/draw.js"];var{ACTIVITY:ks,BEFORE_BIRTH:$s,ageInMonths:Bs,fittingFirst:ie,keepAge:Ts}=globalThis.secureBase["records/baby-age.js"];var W={};p(W,{cueStyles:()=>E});var E=V`
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
`;var C={};p(C,{words:()=>a});var a={back:"What it may mean",mightHelp:"What might help",couldAlsoBe:"It could also be",otherGuesses:"And the other guesses?",neverCertain:"A cue is a clue, never proof. Guess, try, watch, and try again."};var m=class m extends re{arranged(e){return{...e,cards:ie(e.cards,this.store)}}titleOf({title:e}){return e}answersOf({options:e}){return e}questionOf({prompt:e}){return e}renderFace({looks:e,picture:s,see:t}){return w`<div class="face">
<svg
class="picture"
viewBox="0 0 ${b} ${g}"
role="img"
aria-label=${s}
fill="none"
stroke-linecap="round"
stroke-linejoin="round"
>
${oe(j(e))}
</svg>
<p class="see">${i(t)}</p>
</div>`}renderBack(e,s){let t=e.options.find(({id:l})=>l===s),o=e.options.filter(({id:l})=>l!==s);return w`<div class="back">
<div class="told">
<p><strong>${te.yourGuess}</strong> ${i(t?.text??"")}</p>
<p>${i(t?.feedback??"")}</p>
</div>
${Q(this.headingLevel+2,a.back,"back")}
<p>${i(e.may_mean)}</p>
<p class="label">${a.mightHelp}</p>
<p>${i(e.might_help)}</p>
<p class="else"><strong>${a.couldAlsoBe}</strong> ${i(e.could_also_be)}</p>
<details class="others">
<summary>${a.otherGuesses}</summary>
<ul>
${o.map(({text:l,feedback:f})=>w`<li><em>${i(l)}</em> ${i(f)}</li>`)}
</ul>
</details>
<p class="clue">${a.neverCertain}</p>
${this.spec?ee(this.spec,e.sources):J}
</div>`}tellBack(e,s){let t=e.options.find(({id:o})=>o===s)?.feedback??"";return se([c(t),c(e.may_mean),M(a.mightHelp,c(e.might_help)),M(a.couldAlsoBe,c(e.could_also_be))])}};L(m,"styles",[...R(m,m,"styles"),E]);var I=m;Object.assign(globalThis.secureBase=globalThis.secureBase||{},{"figures/baby.js":S,"figures/posture.js":O,"kinds/cue-cards/deck.js":z,"kinds/cue-cards/styles.js":W,"kinds/cue-cards/words.js":C});})();
