// What is done part after part goes on by itself: without this script, a person presses the button.
document.querySelector("form[data-goes-on]")?.requestSubmit();
