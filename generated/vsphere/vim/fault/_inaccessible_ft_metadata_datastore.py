# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InaccessibleFTMetadataDatastore``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InaccessibleFTMetadataDatastore",
    wire_name="InaccessibleFTMetadataDatastore",
    since="vim.version.version10",
    rank=10,
)
class InaccessibleFTMetadataDatastore(vim.fault.InaccessibleDatastore):
    """The fault ``vim.fault.InaccessibleFTMetadataDatastore``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/InaccessibleFTMetadataDatastore.rst``
    """
