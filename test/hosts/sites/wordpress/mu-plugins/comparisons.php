<?php
add_action('wp_footer', function () { ?>
<script type="module">
  import '/versus-elements.js';

  for (const link of document.querySelectorAll('a[href$=".json#versus"]')) {
    const comparison = document.createElement('versus-comparison');
    comparison.src = link.href;
    link.replaceWith(comparison);
    comparison.append(link);
  }
</script>
<?php });
