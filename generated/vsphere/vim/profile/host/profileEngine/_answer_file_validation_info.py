# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.profileEngine.AnswerFileValidationInfo``."""

from __future__ import annotations

from ..... import _runtime as _rt


@_rt.opaque("vim.profile.host.profileEngine.AnswerFileValidationInfo")
class AnswerFileValidationInfo(_rt.Opaque):
    """``vim.profile.host.profileEngine.AnswerFileValidationInfo``, of which this package knows no
    more than the name.
    """

    @_rt.enum(
        "vim.profile.host.profileEngine.AnswerFileValidationInfo.Status",
        wire_name="AnswerFileValidationInfoStatus",
        since="vim.version.version12",
        rank=12,
    )
    class Status(_rt.VimEnum):
        """The enum ``vim.profile.host.profileEngine.AnswerFileValidationInfo.Status``, on the wire ``AnswerFileValidationInfoStatus``.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/profile/host/profileEngine/AnswerFileValidationInfo/Status.rst``
        """

        success = "success"
        """The value ``success``."""
        failed = "failed"
        """The value ``failed``."""
        failed_defaults = "failed_defaults"
        """The value ``failed_defaults``."""
