"""scipy's cKDTree over unit vectors, told what to do line by line; it times itself and answers each line with milliseconds.

The folder in the first argument holds `places` and `network-0`, `network-1`, ...: doubles, all longitudes and then all latitudes.
After `query` it holds `rows`, 32-bit numbers, one network after the other.
"""

import sys
import time
from pathlib import Path

import numpy
from scipy.spatial import cKDTree


def unit_vectors(points):
    lng, lat = numpy.radians(points)
    return numpy.column_stack((numpy.cos(lat) * numpy.cos(lng), numpy.cos(lat) * numpy.sin(lng), numpy.sin(lat)))


def degrees(file):
    return numpy.fromfile(file).reshape(2, -1)


def main(folder, network_count):
    places = degrees(folder / 'places')
    networks = [degrees(folder / f'network-{network}') for network in range(network_count)]
    trees = []
    print('ready', flush=True)
    for line in sys.stdin:
        start = time.perf_counter()
        if line.strip() == 'build':
            trees = [cKDTree(unit_vectors(points)) for points in networks]
        else:
            vectors = unit_vectors(places)
            rows = [tree.query(vectors, workers=1)[1] for tree in trees]
        print((time.perf_counter() - start) * 1000, flush=True)
        if line.strip() == 'query':
            numpy.concatenate(rows).astype(numpy.int32).tofile(folder / 'rows')


main(Path(sys.argv[1]), int(sys.argv[2]))
