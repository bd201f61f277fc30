<?php
/** Installs WordPress, switches the sample's plugins on, and writes what its check reads. */
define('WP_INSTALLING', true);
require 'site/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

wp_install('Samples', 'admin', 'admin@localhost.invalid', true, '', 'secret');
update_option('permalink_structure', '/%postname%/');
foreach (glob('plugins/*.php') as $file) {
    activate_plugin(basename($file));
}
wp_delete_post(1, true);
require 'content.php';
echo "ran on WordPress $wp_version\n";
