# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.StorageDrsDatacentersCannotShareDatastore``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.StorageDrsDatacentersCannotShareDatastore",
    wire_name="StorageDrsDatacentersCannotShareDatastore",
    since="vim.version.version9",
    rank=9,
)
class StorageDrsDatacentersCannotShareDatastore(vim.fault.VimFault):
    """The fault ``vim.fault.StorageDrsDatacentersCannotShareDatastore``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/StorageDrsDatacentersCannotShareDatastore.rst``
    """
