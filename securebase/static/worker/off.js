/* Generated from frontend/ by make frontend. Do not edit.
 * Lit: Copyright 2017-2022 Google LLC, SPDX-License-Identifier: BSD-3-Clause */
(()=>{function s(t,e){return`secure-base|${t}|${e}`}async function r(t){return(await caches.keys()).filter(e=>e.startsWith(s(t,"")))}async function n(t){await Promise.all((await r(t)).map(e=>caches.delete(e)))}var a=self;a.addEventListener("install",()=>a.skipWaiting());a.addEventListener("activate",t=>{t.waitUntil(n(a.registration.scope).then(()=>a.registration.unregister()))});})();
