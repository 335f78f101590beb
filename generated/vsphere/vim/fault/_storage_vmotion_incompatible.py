# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.StorageVmotionIncompatible``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.StorageVmotionIncompatible",
    wire_name="StorageVmotionIncompatible",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property(
            "datastore", "vim.Datastore", optional=True, since="vim.version.version7", rank=7
        ),
    ),
)
class StorageVmotionIncompatible(vim.fault.VirtualHardwareCompatibilityIssue):
    """The fault ``vim.fault.StorageVmotionIncompatible``.

    Fields:
        - ``datastore``: ``vim.Datastore``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/StorageVmotionIncompatible.rst``
    """

    datastore: vim.Datastore | None = None
    """``vim.Datastore``, optional. Since vSphere API 5.0."""
