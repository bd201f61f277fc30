window.addEventListener('pageshow', () => setTimeout(() => history.back(), 200));
