# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.StoragePolicyStatus``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.StoragePolicyStatus",
    wire_name="VsanStoragePolicyStatus",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("id", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "expectedValue", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property("currentValue", "string", optional=True, since="vim.version.version9", rank=9),
    ),
)
class StoragePolicyStatus(vmodl.DynamicData):
    """The data object ``vim.cluster.StoragePolicyStatus``, on the wire ``VsanStoragePolicyStatus``.

    Fields:
        - ``id``: ``string``, optional.
        - ``expectedValue``: ``string``, optional.
        - ``currentValue``: ``string``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/StoragePolicyStatus.rst``
    """

    id: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    expectedValue: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    currentValue: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
