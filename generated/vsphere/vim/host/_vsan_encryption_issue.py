# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanEncryptionIssue``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.host.VsanEncryptionIssue",
    wire_name="VsanEncryptionIssue",
    since="vsan.version.version3",
    rank=1,
)
class VsanEncryptionIssue(_rt.VimEnum):
    """The enum ``vim.host.VsanEncryptionIssue``.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/host/VsanEncryptionIssue.rst``
    """

    enabledwhenclusterdisabled = "enabledwhenclusterdisabled"
    """The value ``enabledwhenclusterdisabled``."""
    disabledwhenclusterenabled = "disabledwhenclusterenabled"
    """The value ``disabledwhenclusterenabled``."""
    keyencryptionkeyinconsistent = "keyencryptionkeyinconsistent"
    """The value ``keyencryptionkeyinconsistent``."""
    dataencryptionkeyinconsistent = "dataencryptionkeyinconsistent"
    """The value ``dataencryptionkeyinconsistent``."""
    kmsinfoinconsistent = "kmsinfoinconsistent"
    """The value ``kmsinfoinconsistent``."""
    servercertificatesinconsistent = "servercertificatesinconsistent"
    """The value ``servercertificatesinconsistent``."""
    clientcertificateinconsistent = "clientcertificateinconsistent"
    """The value ``clientcertificateinconsistent``."""
    clientkeyinconsistent = "clientkeyinconsistent"
    """The value ``clientkeyinconsistent``."""
    hostkeyinconsistent = "hostkeyinconsistent"
    """The value ``hostkeyinconsistent``."""
    erasedisksbeforeuseinconsistent = "erasedisksbeforeuseinconsistent"
    """The value ``erasedisksbeforeuseinconsistent``."""
    cmknotinenabledstate = "cmknotinenabledstate"
    """The value ``cmknotinenabledstate``."""
    cmkcannotretrieve = "cmkcannotretrieve"
    """The value ``cmkcannotretrieve``."""
    hostkeynotavailable = "hostkeynotavailable"
    """The value ``hostkeynotavailable``."""
    keknotavailable = "keknotavailable"
    """The value ``keknotavailable``."""
    hostencryptiondekidinconsistent = "hostencryptiondekidinconsistent"
    """The value ``hostencryptiondekidinconsistent``."""
    objectencryptioninconsistent = "objectencryptioninconsistent"
    """The value ``objectencryptioninconsistent``."""
    keyencryptionkeyverifierinconsistent = "keyencryptionkeyverifierinconsistent"
    """The value ``keyencryptionkeyverifierinconsistent``."""
    dataencryptionkeyverifierinconsistent = "dataencryptionkeyverifierinconsistent"
    """The value ``dataencryptionkeyverifierinconsistent``."""
    olddataencryptionkeyinconsistent = "olddataencryptionkeyinconsistent"
    """The value ``olddataencryptionkeyinconsistent``."""
    hosthaswrongdekid = "hosthaswrongdekid"
    """The value ``hosthaswrongdekid``."""
    hosthaswrongolddekid = "hosthaswrongolddekid"
    """The value ``hosthaswrongolddekid``."""
    hosthaspendingdeeprekey = "hosthaspendingdeeprekey"
    """The value ``hosthaspendingdeeprekey``."""
    diskhaswrongdekid = "diskhaswrongdekid"
    """The value ``diskhaswrongdekid``."""
    diskhaswrongpendingdekid = "diskhaswrongpendingdekid"
    """The value ``diskhaswrongpendingdekid``."""
    diskhaspendingdeeprekey = "diskhaspendingdeeprekey"
    """The value ``diskhaspendingdeeprekey``."""
    dataencryptionkeyverifierofdiskmetainconsistent = (
        "dataencryptionkeyverifierofdiskmetainconsistent"
    )
    """The value ``dataencryptionkeyverifierofdiskmetainconsistent``."""
    changingstateinconsistent = "changingstateinconsistent"
    """The value ``changingstateinconsistent``."""
    changingstatenotfinished = "changingstatenotfinished"
    """The value ``changingstatenotfinished``."""
    VsanEncryptionIssue_Unknown = "VsanEncryptionIssue_Unknown"
    """The value ``VsanEncryptionIssue_Unknown``."""
