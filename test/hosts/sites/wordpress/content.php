<?php
/** Installs WordPress, and writes a page as an administrator and one as an author. */
define('WP_INSTALLING', true);
require 'wordpress/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('WordPress', 'admin', 'admin@localhost.invalid', false, '', 'secret');
switch_theme('twentytwentythree');
$administrator = 1;
$author = wp_insert_user(['user_login' => 'author', 'user_pass' => 'secret', 'role' => 'author']);

function write(string $name, int $user, string $content): int
{
    wp_set_current_user($user);
    // What a user may not write is taken out here, as the editor does it.
    kses_init();
    return wp_insert_post([
        'post_type' => 'page',
        'post_status' => 'publish',
        'post_name' => $name,
        'post_title' => $name,
        'post_content' => wp_slash($content),
    ]);
}

$dataset = file_get_contents('tea-vs-coffee.json');
foreach (['administrator' => $administrator, 'author' => $author] as $name => $user) {
    $page = write($name, $user, str_replace('{ … }', $dataset, file_get_contents("$name.html")));
    write("away-from-$name", $user, "<a href=\"/?page_id=$page\">Back</a>");
    if ($user === $administrator) {
        update_option('show_on_front', 'page');
        update_option('page_on_front', $page);
    }
}
