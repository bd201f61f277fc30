<?php
add_action('wp_footer', function () { ?>
<output></output>
<script>
  addEventListener('versus-changed', ({ kind, id }) => {
    document.querySelector('output').textContent = `${kind} ${id}`;
  });
</script>
<?php });
