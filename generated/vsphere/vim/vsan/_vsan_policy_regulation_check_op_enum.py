# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanPolicyRegulationCheckOpEnum``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.VsanPolicyRegulationCheckOpEnum",
    wire_name="VsanPolicyRegulationCheckOpEnum",
    since="vsan.version.version16",
    rank=14,
)
class VsanPolicyRegulationCheckOpEnum(_rt.VimEnum):
    """The enum ``vim.vsan.VsanPolicyRegulationCheckOpEnum``.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``vim/vsan/VsanPolicyRegulationCheckOpEnum.rst``
    """

    equal = "equal"
    """The value ``equal``."""
    greater = "greater"
    """The value ``greater``."""
    nogreater = "nogreater"
    """The value ``nogreater``."""
    less = "less"
    """The value ``less``."""
    noless = "noless"
    """The value ``noless``."""
