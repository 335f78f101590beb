# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.CustomizationLinuxIdentityFailed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.CustomizationLinuxIdentityFailed",
    wire_name="CustomizationLinuxIdentityFailed",
    since="vim.version.version2",
    rank=2,
)
class CustomizationLinuxIdentityFailed(vim.event.CustomizationFailed):
    """The data object ``vim.event.CustomizationLinuxIdentityFailed``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/CustomizationLinuxIdentityFailed.rst``
    """
