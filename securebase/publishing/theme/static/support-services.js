// Says of support services that were gathered long ago that they should be checked. Without this
// script the day stands under the table all the same.
(() => {
  const DAY = 24 * 60 * 60 * 1000;
  for (const table of document.querySelectorAll("[data-gathered-on]")) {
    const { gatheredOn, freshDays } = table.dataset;
    const isOld = Date.now() - Date.parse(gatheredOn) > Number(freshDays) * DAY;
    const warning = table.querySelector(".sb-services-old");
    if (isOld && warning) warning.hidden = false;
  }
})();
