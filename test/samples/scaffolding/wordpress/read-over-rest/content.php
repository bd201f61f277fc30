<?php
foreach (['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'] as $index => $title) {
    wp_insert_post(['post_title' => $title, 'post_status' => 'publish', 'post_date' => "2026-01-0" . ($index + 1) . " 12:00:00"]);
}
