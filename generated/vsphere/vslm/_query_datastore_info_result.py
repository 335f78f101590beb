# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vslm.QueryDatastoreInfoResult``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vslm.QueryDatastoreInfoResult",
    wire_name="VslmQueryDatastoreInfoResult",
    since="vslm.version.version14",
    rank=2,
    properties=lambda: (
        _rt.Property("datacenter", "vim.Datacenter", since="vslm.version.version14", rank=2),
        _rt.Property("datastore", "vim.Datastore", since="vslm.version.version14", rank=2),
    ),
)
class QueryDatastoreInfoResult(vmodl.DynamicData):
    """The data object ``vslm.QueryDatastoreInfoResult``, on the wire ``VslmQueryDatastoreInfoResult``.

    Fields:
        - ``datacenter``: ``vim.Datacenter``, required.
        - ``datastore``: ``vim.Datastore``, required.

    Since:
        vslm API 6.7.2 (``vslm.version.version14``)

    Source:
        ``vslm/QueryDatastoreInfoResult.rst``
    """

    datacenter: vim.Datacenter = _rt.UNSET
    """``vim.Datacenter``, required. Since vslm API 6.7.2."""
    datastore: vim.Datastore = _rt.UNSET
    """``vim.Datastore``, required. Since vslm API 6.7.2."""
