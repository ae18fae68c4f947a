"""For developers: benchmark, make-believe data, guide pictures, the design page."""
