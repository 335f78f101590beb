# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VMotionAcrossNetworkNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VMotionAcrossNetworkNotSupported",
    wire_name="VMotionAcrossNetworkNotSupported",
    since="vim.version.version9",
    rank=9,
)
class VMotionAcrossNetworkNotSupported(vim.fault.MigrationFeatureNotSupported):
    """The fault ``vim.fault.VMotionAcrossNetworkNotSupported``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/VMotionAcrossNetworkNotSupported.rst``
    """
