<?php
foreach (['Emma' => 'publish', 'A draft' => 'draft'] as $title => $status) {
    wp_insert_post(['post_type' => 'book', 'post_title' => $title, 'post_status' => $status, 'post_content' => 'A novel.']);
}
