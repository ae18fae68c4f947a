"""Where things are: the gazetteer, geometry, and how both are built."""
