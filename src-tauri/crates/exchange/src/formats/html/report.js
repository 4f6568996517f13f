// Enlarges and moves the pictures: wheel, drag, keys + - 0, buttons.
for (const picture of document.querySelectorAll(".picture")) {
  const svg = picture.querySelector("svg");
  let [x, y, scale] = [0, 0, 1];
  const show = () => { svg.style.transform = `translate(${x}px, ${y}px) scale(${scale})`; };
  const zoom = (by, at) => {
    const next = Math.min(16, Math.max(0.5, scale * by));
    x = at.x - ((at.x - x) * next) / scale;
    y = at.y - ((at.y - y) * next) / scale;
    scale = next;
    show();
  };
  const fit = () => { [x, y, scale] = [0, 0, 1]; show(); };
  const middle = () => ({ x: picture.clientWidth / 2, y: picture.clientHeight / 2 });
  picture.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey && document.activeElement !== picture) return;
    event.preventDefault();
    const box = picture.getBoundingClientRect();
    zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2, { x: event.clientX - box.left, y: event.clientY - box.top });
  }, { passive: false });
  picture.addEventListener("pointerdown", (event) => {
    picture.focus();
    picture.setPointerCapture(event.pointerId);
  });
  picture.addEventListener("pointermove", (event) => {
    if (!picture.hasPointerCapture(event.pointerId)) return;
    x += event.movementX;
    y += event.movementY;
    show();
  });
  const acts = { in: () => zoom(1.4, middle()), out: () => zoom(1 / 1.4, middle()), fit };
  const keys = { "+": "in", "=": "in", "-": "out", 0: "fit" };
  picture.addEventListener("keydown", (event) => acts[keys[event.key]]?.());
  for (const button of picture.parentElement.querySelectorAll("button"))
    button.addEventListener("click", acts[button.dataset.zoom]);
}
