/* Generated from frontend/ by make frontend. Do not edit.
 * Lit: Copyright 2017-2022 Google LLC, SPDX-License-Identifier: BSD-3-Clause */
(()=>{function r(t,e){return`secure-base|${t}|${e}`}async function s(t){return(await caches.keys()).filter(e=>e.startsWith(r(t,"")))}async function a(t){await Promise.all((await s(t)).map(e=>caches.delete(e)))}var n=self;n.addEventListener("install",()=>n.skipWaiting());n.addEventListener("activate",t=>{t.waitUntil(a(n.registration.scope).then(()=>n.registration.unregister()))});})();
