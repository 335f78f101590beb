# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.GuestQuiesce``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.opaque("vim.vm.GuestQuiesce")
class GuestQuiesce(_rt.Opaque):
    """``vim.vm.GuestQuiesce``, of which this package knows no more than the name."""

    @_rt.enum(
        "vim.vm.GuestQuiesce.EndGuestQuiesceError", wire_name="GuestQuiesceEndGuestQuiesceError"
    )
    class EndGuestQuiesceError(_rt.VimEnum):
        """The enum ``vim.vm.GuestQuiesce.EndGuestQuiesceError``, on the wire ``GuestQuiesceEndGuestQuiesceError``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/GuestQuiesce/EndGuestQuiesceError.rst``
        """

        failure = "failure"
        """The value ``failure``."""
