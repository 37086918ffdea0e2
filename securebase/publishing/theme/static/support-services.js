// Says of support services that were gathered long ago that they should be checked. Without this
// script the day stands under the table all the same.
(() => {
  const DAY = 24 * 60 * 60 * 1000;
  for (const table of document.querySelectorAll("[data-gathered-on]")) {
    const { gatheredOn, freshDays } = table.dataset;
    const days = Math.floor((Date.now() - Date.parse(gatheredOn)) / DAY);
    const isOld = days > Number(freshDays);
    const warning = table.querySelector(".sb-services-old");
    if (isOld && warning) warning.hidden = false;
  }
})();
