# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.FaultToleranceMetaSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.FaultToleranceMetaSpec",
    wire_name="FaultToleranceMetaSpec",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("metaDataDatastore", "vim.Datastore", since="vim.version.version10", rank=10),
    ),
)
class FaultToleranceMetaSpec(vmodl.DynamicData):
    """The data object ``vim.vm.FaultToleranceMetaSpec``.

    Fields:
        - ``metaDataDatastore``: ``vim.Datastore``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/vm/FaultToleranceMetaSpec.rst``
    """

    metaDataDatastore: vim.Datastore = _rt.UNSET
    """``vim.Datastore``, required. Since vSphere API 6.0."""
