"""What only a browser can prove, page type by page type."""
